package eu.binome.launcher;

/**
 * A reason not to start that the person at the keyboard can do something about.
 * The message is one sentence that says what to do; it is printed alone, without a stack trace.
 */
public final class LaunchProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LaunchProblem(String whatToDo) {
        super(whatToDo);
    }

    LaunchProblem(String whatToDo, Throwable cause) {
        super(whatToDo, cause);
    }
}

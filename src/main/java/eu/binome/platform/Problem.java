package eu.binome.platform;

import java.util.List;
import java.util.stream.Stream;

/**
 * A refusal that a person can do something about: its code is the key of the sentence they read.
 */
public class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** In characters: enough for a list of names. */
    private static final int MOST_TOLD = 200;

    private final String code;
    private final transient List<Object> arguments;

    /**
     * @param code      message key, {@code module.action.reason}
     * @param arguments what the sentence inserts
     */
    public Problem(String code, Object... arguments) {
        super(code + " " + List.of(arguments));
        this.code = code;
        this.arguments = Stream.of(arguments).map(Problem::told).toList();
    }

    /** A sentence repeats the beginning of what somebody typed, not pages of it. */
    private static Object told(Object argument) {
        return argument instanceof String text ? TextLength.brief(MOST_TOLD, text) : argument;
    }

    /** The message key. */
    public String code() {
        return code;
    }

    /** What the sentence inserts, in its order. */
    public Object[] arguments() {
        return arguments.toArray();
    }
}

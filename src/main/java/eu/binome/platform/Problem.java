package eu.binome.platform;

import java.util.List;

/**
 * A refusal that a person can do something about: its code is the key of the sentence they read.
 */
public class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> arguments;

    /**
     * @param code      message key, {@code module.action.reason}
     * @param arguments what the sentence inserts
     */
    public Problem(String code, Object... arguments) {
        super(code + " " + List.of(arguments));
        this.code = code;
        this.arguments = List.of(arguments);
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

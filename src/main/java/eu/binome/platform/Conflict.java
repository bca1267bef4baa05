package eu.binome.platform;

/**
 * Somebody else changed the same thing first.
 */
public class Conflict extends Problem {

    private static final long serialVersionUID = 1L;

    public Conflict(String code, Object... arguments) {
        super(code, arguments);
    }
}

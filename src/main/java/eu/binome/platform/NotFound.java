package eu.binome.platform;

/**
 * There is no such thing for this reader, whether it does not exist or is not theirs: both look alike on every path.
 */
public final class NotFound extends Problem {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("platform.notFound");
    }
}

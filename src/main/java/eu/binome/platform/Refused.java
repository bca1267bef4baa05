package eu.binome.platform;

/**
 * The reader may see the thing but not do this with it.
 */
public final class Refused extends Problem {

    private static final long serialVersionUID = 1L;

    public Refused() {
        super("platform.refused");
    }
}

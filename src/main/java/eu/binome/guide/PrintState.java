package eu.binome.guide;

/**
 * How far a PDF is that was asked for.
 */
public enum PrintState {

    WAITING, RUNNING, READY, FAILED;

    /** Whether nothing more will happen to it. */
    public boolean isOver() {
        return this == READY || this == FAILED;
    }

    /** Message key of its name. */
    public String key() {
        return "guide.print.state." + name();
    }
}

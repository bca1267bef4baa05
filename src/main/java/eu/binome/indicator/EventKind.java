package eu.binome.indicator;

/**
 * What sort of meeting an event was.
 */
public enum EventKind {

    STEERING, INTERREGIONAL, DISSEMINATION, OTHER;

    /** Message key of its name. */
    public String key() {
        return "indicator.event." + name();
    }
}

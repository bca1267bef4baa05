package eu.binome.home;

/**
 * Where a partner stands at a station.
 */
public enum Standing {

    /** Nothing is expected. */
    NONE,
    /** Something is missing and there is still time. */
    PART,
    /** Everything is there. */
    DONE,
    /** Something is missing and cannot be done any more. */
    OVER,
    /** Something is missing and the station has closed. */
    LATE;

    /** The style of its cell. */
    public String style() {
        return switch (this) {
            case NONE -> "is-none";
            case PART -> "is-part";
            case DONE -> "is-done";
            case OVER -> "is-none";
            case LATE -> "is-late";
        };
    }

    /** The icon that says the same as the colour. */
    public String icon() {
        return switch (this) {
            case NONE -> "minus";
            case PART -> "edit";
            case DONE -> "check";
            case OVER -> "lock";
            case LATE -> "alert";
        };
    }
}

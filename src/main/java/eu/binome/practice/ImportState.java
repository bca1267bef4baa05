package eu.binome.practice;

/**
 * How far an import came.
 */
public enum ImportState {

    /** It is being written. */
    RUNNING,
    /** It came to its end. */
    DONE,
    /** It was cut short, as by a stop of the server: the rows that it tells of were taken; it can go on, or be taken back. */
    INTERRUPTED,
    /** Somebody stopped it: the rows that it tells of were taken; it can go on, or be taken back. */
    STOPPED,
    /** It was taken back. */
    UNDONE;

    /** Message key of its name. */
    public String key() {
        return "practice.import.state." + name();
    }
}

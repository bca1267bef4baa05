package eu.binome.practice;

/**
 * How far an import came.
 */
public enum ImportState {

    /** It is being written. */
    RUNNING,
    /** It came to its end. */
    DONE,
    /** It was cut short, as by a stop of the server: the rows that it tells of were taken, and can be taken back. */
    INTERRUPTED,
    /** It was taken back. */
    UNDONE;

    /** Message key of its name. */
    public String key() {
        return "practice.import.state." + name();
    }
}

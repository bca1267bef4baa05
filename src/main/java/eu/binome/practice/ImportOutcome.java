package eu.binome.practice;

/**
 * What became of a row of an import.
 */
public enum ImportOutcome {

    /** A practice was made of it; in a trial: would be made. */
    TAKEN,
    /** It is here already. */
    SKIPPED,
    /** It cannot be read, or holds too little for what it would become. */
    REFUSED,
    /** A practice had been made of it, and was taken back. */
    UNDONE;

    /** Message key of its name. */
    public String key() {
        return "practice.import.outcome." + name();
    }
}

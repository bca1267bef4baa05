package eu.binome.evaluation;

/**
 * Where a round stands in time.
 */
public enum RoundState {

    /** Sheets are allotted but cannot be written yet. */
    PLANNED,
    /** Sheets are written and handed in. */
    OPEN,
    /** Nothing is written any more; everybody may see the ranking. */
    CLOSED;

    /** Message key of the state's name. */
    public String key() {
        return "evaluation.round.state." + name();
    }
}

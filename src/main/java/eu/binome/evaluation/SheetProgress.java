package eu.binome.evaluation;

/**
 * How far an organisation is with its sheets of a round.
 *
 * @param owed     sheets that it was allotted
 * @param handedIn those handed in, 0 to owed
 */
public record SheetProgress(int owed, int handedIn) {

    /** Nothing owed, nothing handed in. */
    static final SheetProgress NONE = new SheetProgress(0, 0);

    /** How many are still to be handed in. */
    public int left() {
        return owed - handedIn;
    }
}

package eu.binome.evaluation;

/**
 * When other organisations' scores may be seen: never before one's own are in.
 *
 * <p>The ranking of a round (order, score, spread, number of scorers, everything computed from others' marks) opens to a reader when
 * the round is closed, or when the organisation they act for has handed in every sheet it owes. The marks and comments of one
 * practice open to an organisation with its own sheet on that practice. Coordinators are readers like any other: until then they see
 * who has handed in, not what. A handed-in sheet cannot be changed, so nobody corrects their marks after seeing others'.
 *
 * @param roundClosed whether the round takes no more sheets
 * @param owed        sheets that the reader's organisation has in the round; 0 for readers without an organisation
 * @param handedIn    how many of them are in, 0 to owed
 */
record ScoreVisibility(boolean roundClosed, int owed, int handedIn) {

    /** Whether the ranking and everything computed from all sheets may be seen. */
    boolean ranking() {
        return roundClosed || owed > 0 && handedIn == owed;
    }

    /**
     * Whether others' marks and comments on one practice may be seen.
     *
     * @param ownSheetIn whether the reader's organisation has handed in its sheet on that practice
     */
    boolean othersOn(boolean ownSheetIn) {
        return ownSheetIn || ranking();
    }
}

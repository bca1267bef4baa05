package eu.binome.evaluation;

/**
 * When other organisations' scores may be seen: never before one's own are in.
 *
 * <p>The ranking of a round (order, score, spread, number of scorers, everything computed from others' marks) opens to a reader when
 * the organisation they act for has handed in every sheet it owes; to readers who owe nothing when the round is closed; to everybody
 * when it is settled. A closed round that is not settled can be opened again, so who still owes sheets in it goes on waiting. The marks
 * and comments of one practice open to an organisation with its own sheet on that practice. Coordinators are readers like any other:
 * until then they see who has handed in, not what. A handed-in sheet cannot be changed, so nobody corrects their marks after seeing
 * others'.
 *
 * @param closed   whether the round takes no sheets now
 * @param settled  whether it never will again
 * @param owed     sheets that the reader's organisation has in the round; 0 for readers without an organisation
 * @param handedIn how many of them are in, 0 to owed
 */
record ScoreVisibility(boolean closed, boolean settled, int owed, int handedIn) {

    /** Whether the ranking and everything computed from all sheets may be seen. */
    boolean ranking() {
        return settled || handedIn == owed && (closed || owed > 0);
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

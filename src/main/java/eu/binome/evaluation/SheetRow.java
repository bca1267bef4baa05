package eu.binome.evaluation;

import eu.binome.platform.Localized;
import eu.binome.practice.PracticeId;

/**
 * One of one's own sheets in a list.
 *
 * @param title    of the practice
 * @param owner    name of the organisation that described the practice
 * @param theme    name of its theme, or empty
 * @param answered criteria with an answer, 0 to asked
 * @param asked    criteria of the grid
 */
public record SheetRow(ScoreSheetId id, PracticeId practice, Localized title, String owner, Localized theme, SheetStatus status, int answered,
                       int asked, long version) {

    /** Whether it is handed in. */
    public boolean submitted() {
        return status == SheetStatus.SUBMITTED;
    }

    /** Message key of how far it is: untouched, begun, ready to hand in, handed in. */
    public String stateKey() {
        if (submitted()) {
            return "evaluation.sheet.state.submitted";
        }
        if (answered == 0) {
            return "evaluation.sheet.state.untouched";
        }
        return answered < asked ? "evaluation.sheet.state.begun" : "evaluation.sheet.state.ready";
    }
}

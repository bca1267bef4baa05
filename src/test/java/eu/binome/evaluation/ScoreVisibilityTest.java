package eu.binome.evaluation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ScoreVisibilityTest {

    @Test
    void theRankingOpensWithTheLastOwnSheet() {
        assertFalse(new ScoreVisibility(false, false, 40, 39).ranking());
        assertTrue(new ScoreVisibility(false, false, 40, 40).ranking());
    }

    @Test
    void readersWithoutSheetsWaitForTheClosing() {
        assertFalse(new ScoreVisibility(false, false, 0, 0).ranking());
        assertTrue(new ScoreVisibility(true, false, 0, 0).ranking());
    }

    @Test
    void aClosedRoundThatMayOpenAgainStaysBlindForThoseWhoOweSheets() {
        assertFalse(new ScoreVisibility(true, false, 40, 39).ranking());
        assertTrue(new ScoreVisibility(true, true, 40, 0).ranking());
    }

    @Test
    void othersMarksOnAPracticeOpenWithOnesOwnSheetOnIt() {
        ScoreVisibility underWay = new ScoreVisibility(false, false, 40, 3);
        assertTrue(underWay.othersOn(true));
        assertFalse(underWay.othersOn(false));
    }
}

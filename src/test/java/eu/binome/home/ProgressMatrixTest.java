package eu.binome.home;

import static eu.binome.home.HomeFixture.KARVINA;
import static eu.binome.home.HomeFixture.TODAY;
import static eu.binome.home.HomeFixture.WIGAN;
import static eu.binome.home.HomeFixture.has;
import static eu.binome.home.HomeFixture.open;
import static eu.binome.partnership.Station.GRID;
import static eu.binome.partnership.Station.IDENTIFY;
import static eu.binome.partnership.Station.SCORE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import eu.binome.notification.PartnerProgress;
import eu.binome.partnership.PhaseSummary;

class ProgressMatrixTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 2011-01-01, NONE",
        "4, 4, 2011-01-01, DONE",
        "5, 4, 2011-01-01, DONE",
        "3, 4, 2011-03-06, LATE",
        "3, 4, 2011-03-07, PART",
        "0, 4, 2011-12-31, PART"})
    void tellsWhereAPartnerStandsOnceTheStationHasClosed(int done, int expected, String lastDay, Standing standing) {
        ProgressMatrix matrix = matrix(List.of(open(IDENTIFY, lastDay)), has(WIGAN, IDENTIFY, done, expected));
        assertEquals(new ProgressCell(IDENTIFY, standing, done, expected), matrix.rows().getFirst().cells().getFirst());
    }

    @Test
    void makesNobodyLateOnTheDayOnWhichTheDaysWereSet() {
        PhaseSummary over = new PhaseSummary(IDENTIFY, TODAY.minusDays(90), TODAY.minusDays(20), Optional.of(TODAY));
        assertEquals(0, matrix(List.of(over), has(WIGAN, IDENTIFY, 0, 1)).latePartners());
        PhaseSummary setBefore = new PhaseSummary(IDENTIFY, TODAY.minusDays(90), TODAY.minusDays(20), Optional.of(TODAY.minusDays(1)));
        assertEquals(1, matrix(List.of(setBefore), has(WIGAN, IDENTIFY, 0, 1)).latePartners());
    }

    @Test
    void makesNobodyLateAtAStationWithoutDates() {
        assertFalse(matrix(List.of(), has(WIGAN, SCORE, 0, 31)).rows().getFirst().isLate());
    }

    @Test
    void waitsForNothingThatCannotBeDoneAnyMore() {
        ProgressMatrix matrix = matrix(List.of(open(SCORE, "2011-01-31")), new PartnerProgress(WIGAN.id().value(), "SCORE", 0, 9, true));
        assertEquals(new ProgressCell(SCORE, Standing.OVER, 0, 9), matrix.rows().getFirst().cells().getFirst());
        assertEquals(0, matrix.latePartners());
    }

    @Test
    void addsUpWhatSeveralModulesTellOfOneStation() {
        ProgressMatrix matrix = matrix(List.of(), has(WIGAN, SCORE, 10, 20), has(WIGAN, SCORE, 9, 11));
        assertEquals(new ProgressCell(SCORE, Standing.PART, 19, 31), matrix.rows().getFirst().cells().getFirst());
    }

    @Test
    void showsStationsInTheOrderOfTheCycleAndOnlyThoseThatAreTold() {
        ProgressMatrix matrix = matrix(List.of(), has(WIGAN, GRID, 1, 1), has(KARVINA, IDENTIFY, 1, 4));
        assertEquals(List.of(IDENTIFY, GRID), matrix.stations());
        assertEquals(Standing.NONE, matrix.rows().getFirst().cells().getFirst().standing());
    }

    @Test
    void countsPartnersThatAreLateOnceHoweverMuchTheyMiss() {
        ProgressMatrix matrix = matrix(List.of(open(IDENTIFY, "2010-06-30"), open(SCORE, "2011-01-31")), has(WIGAN, IDENTIFY, 3, 4),
                has(WIGAN, SCORE, 0, 31), has(KARVINA, IDENTIFY, 4, 4));
        assertEquals(1, matrix.latePartners());
        assertTrue(matrix.rows().getFirst().isLate());
        assertEquals(List.of(1, 31), matrix.rows().getFirst().late().stream().map(ProgressCell::missing).toList());
    }

    private static ProgressMatrix matrix(List<PhaseSummary> calendar, PartnerProgress... progress) {
        return ProgressMatrix.of(List.of(WIGAN, KARVINA), calendar, List.of(progress), TODAY);
    }
}

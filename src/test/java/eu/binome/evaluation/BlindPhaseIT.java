package eu.binome.evaluation;

import static eu.binome.evaluation.EvaluationFixture.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import eu.binome.platform.FieldChanges;
import eu.binome.practice.PracticeId;
import eu.binome.testing.TestDatabase;

/**
 * Nobody learns anything of others' scores before their own are in, by whatever they can ask.
 */
class BlindPhaseIT {

    private static final CutRule CUT = new CutRule.ByNumber(1, Ties.ADMIT);

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    private EvaluationFixture there;
    private Actor lead;
    private Actor wigan;
    private Actor karvina;
    private PracticeId first;
    private PracticeId second;
    private EvaluationRoundId round;

    @BeforeEach
    void threePartnersInAnOpenRound() {
        there = EvaluationFixture.aPartnership(DATABASE);
        lead = there.coordinator();
        wigan = there.partner("Wigan");
        karvina = there.partner("Karviná");
        first = there.practice(lead, "Enterprise nursery");
        second = there.practice(lead, "Skills pool");
        there.practice(wigan, "Business angels");
        round = there.openRound(lead);
    }

    @Test
    void theRankingOpensWithTheLastOwnSheet() {
        karvina.ratesAll(round, "5");
        wigan.rates(round, first, "2");
        assertEquals("evaluation.ranking.blind", refusal(() -> wigan.ranking(round, CUT)));
        wigan.rates(round, second, "2");
        assertEquals(3, wigan.ranking(round, CUT).rows().size());
    }

    @Test
    void theThreadOfAPracticeTellsItsRankWithTheRankingAndNotBefore() {
        karvina.rates(round, first, "5");
        karvina.rates(round, second, "3");
        assertEquals(List.of(), wigan.thread(second));
        wigan.rates(round, first, "5");
        assertEquals(List.of(), wigan.thread(first), "a sheet is still owed");
        wigan.rates(round, second, "3");
        assertEquals(List.of("evaluation.thread.ranked[2, 2, 3.00]"), wigan.thread(second));
        assertEquals(List.of(), there.coordinatorWithoutPartner().thread(second), "who owes nothing waits for the end");
        close();
        assertEquals(List.of("evaluation.thread.ranked[2, 2, 3.00]"), there.coordinatorWithoutPartner().thread(second));
    }

    @Test
    void theScoreOfAnArchivedPracticeIsToldNoSoonerThanTheRanking() {
        karvina.rates(round, first, "5");
        karvina.rates(round, second, "3");
        wigan.rates(round, first, "5");
        there.put(second, "ARCHIVED");
        assertEquals(List.of(), wigan.thread(second), "a sheet is still owed");
        assertEquals(List.of(), there.coordinatorWithoutPartner().thread(second));
        wigan.rates(round, second, "3");
        assertEquals(List.of("evaluation.thread.scored[3.00, 1]"), wigan.thread(second));
    }

    @Test
    void theCoordinatorWaitsLikeEverybody() {
        karvina.ratesAll(round, "5");
        wigan.ratesAll(round, "2");
        assertEquals("evaluation.ranking.blind", refusal(() -> lead.ranking(round, CUT)));
        Actor secretariat = there.coordinatorWithoutPartner();
        assertEquals("evaluation.ranking.blind", refusal(() -> secretariat.ranking(round, CUT)));
        close();
        assertEquals(3, secretariat.ranking(round, CUT).rows().size());
    }

    @Test
    void aClosedRoundStaysBlindForWhoOwesSheetsAsItMayOpenAgain() {
        karvina.ratesAll(round, "5");
        close();
        assertEquals(3, karvina.ranking(round, CUT).rows().size());
        assertEquals("evaluation.ranking.blind", refusal(() -> wigan.ranking(round, CUT)));
        assertEquals("evaluation.ranking.blind", refusal(() -> lead.ranking(round, CUT)), "the coordinator's organisation owes sheets, too");
        assertEquals("evaluation.sheet.blind", refusal(() -> wigan.in(() -> wigan.reading().others(wigan.sheetOn(round, first)))));
        lead.in(() -> {
            lead.planning().reopen(round, there.clock.instant().plus(Duration.ofDays(2)));
            return true;
        });
        wigan.ratesAll(round, "2");
        assertEquals(3, wigan.ranking(round, CUT).rows().size());
    }

    @Test
    void aSettledRoundIsOpenToThoseWhoHandedInNothing() {
        karvina.ratesAll(round, "5");
        close();
        settle();
        assertEquals(3, wigan.ranking(round, CUT).rows().size());
    }

    @Test
    void othersRemarksOnAPracticeOpenWithTheOwnSheetOnIt() {
        karvina.ratesAll(round, "5");
        ScoreSheetId onFirst = wigan.sheetOn(round, first);
        assertEquals("evaluation.sheet.blind", refusal(() -> wigan.in(() -> wigan.reading().others(onFirst))));
        wigan.rates(round, first, "2");
        List<OtherSheet> others = wigan.in(() -> wigan.reading().others(onFirst));
        assertEquals(List.of("5"), others.stream().map(o -> o.answers().get("synergies")).toList());
        ScoreSheetId onSecond = wigan.sheetOn(round, second);
        assertEquals("evaluation.sheet.blind", refusal(() -> wigan.in(() -> wigan.reading().others(onSecond))));
    }

    @Test
    void draftsOfOthersStayHiddenEvenThen() {
        karvina.in(() -> karvina.writing().save(karvina.sheetOn(round, first), FieldChanges.first(EvaluationFixture.everywhere("1"))));
        wigan.rates(round, first, "2");
        assertEquals(List.of(), wigan.in(() -> wigan.reading().others(wigan.sheetOn(round, first))));
    }

    @Test
    void listAndRoundReadTheSameWhateverOthersSay() {
        List<SheetRow> listBefore = wigan.own(round);
        RoundSummary roundBefore = wigan.in(() -> wigan.roundReading().round(round));
        karvina.rates(round, second, "5");
        karvina.rates(round, first, "0");
        assertEquals(listBefore, wigan.own(round));
        assertEquals(roundBefore, wigan.in(() -> wigan.roundReading().round(round)));
    }

    @Test
    void aNewSheetOwedHidesTheRankingAgain() {
        wigan.ratesAll(round, "2");
        assertTrue(wigan.in(() -> wigan.roundReading().round(round)).rankingOpen());
        there.practice(karvina, "Late practice");
        lead.in(() -> lead.planning().allot(round));
        assertFalse(wigan.in(() -> wigan.roundReading().round(round)).rankingOpen());
        assertEquals("evaluation.ranking.blind", refusal(() -> wigan.ranking(round, CUT)));
    }

    @Test
    void nobodyOwesASheetOnTheirOwnPractice() {
        assertTrue(Stream.of(first, second).noneMatch(own -> lead.own(round).stream().anyMatch(row -> row.practice().equals(own))));
    }

    @Test
    void thePreparedShortlistIsForCoordinatorsOnly() {
        karvina.ratesAll(round, "5");
        close();
        settle();
        lead.in(() -> lead.shortlisting(List.of()).prepare(round, CUT));
        assertTrue(lead.in(() -> lead.shortlistReading().ofRound(round)).isPresent());
        assertFalse(wigan.in(() -> wigan.shortlistReading().ofRound(round)).isPresent());
        assertFalse(wigan.in(() -> wigan.shortlistReading().published(there.partnership)).isPresent());
    }

    private void settle() {
        lead.in(() -> {
            lead.planning().settle(round);
            return true;
        });
    }

    private void close() {
        lead.in(() -> {
            lead.planning().close(round);
            return true;
        });
    }
}

package eu.binome.evaluation;

import static eu.binome.evaluation.EvaluationFixture.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import eu.binome.practice.PracticeId;
import eu.binome.testing.TestDatabase;

class ShortlistIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    private final List<ShortlistPublished> announced = new ArrayList<>();
    private EvaluationFixture there;
    private Actor lead;
    private Actor wigan;
    private PracticeId best;
    private PracticeId tied;
    private PracticeId alsoTied;
    private PracticeId unrated;
    private EvaluationRoundId round;

    @BeforeEach
    void threeRatedPracticesOfWhichTwoTie() {
        there = EvaluationFixture.aPartnership(DATABASE);
        lead = there.coordinator();
        wigan = there.partner("Wigan");
        best = there.practice(lead, "Enterprise nursery");
        tied = there.practice(lead, "Skills pool");
        alsoTied = there.practice(lead, "Measuring ring");
        unrated = there.practice(lead, "Nobody can tell");
        round = there.openRound(lead);
        wigan.rates(round, best, "4");
        wigan.rates(round, tied, "3");
        wigan.rates(round, alsoTied, "3");
        wigan.rates(round, unrated, "unable");
    }

    @Test
    void rankingShowsScoresScorersAndWhoHasNone() {
        List<RankingRow> rows = wigan.ranking(round, new CutRule.ByNumber(1, Ties.ADMIT)).rows();
        assertEquals(List.of(Optional.of(1), Optional.of(2), Optional.of(2), Optional.empty()), rows.stream().map(RankingRow::rank).toList());
        assertEquals(Optional.of(new BigDecimal("4.00")), rows.getFirst().score());
        assertEquals(1, rows.getFirst().scorers());
        assertEquals(Optional.empty(), rows.getFirst().spread());
        assertEquals(unrated, rows.getLast().practice());
    }

    @Test
    void theCutShowsTiesAtItsEdge() {
        RoundRanking admitted = wigan.ranking(round, new CutRule.ByNumber(2, Ties.ADMIT));
        assertEquals(3, admitted.chosen());
        assertEquals(2, admitted.tied());
        assertEquals(1, wigan.ranking(round, new CutRule.ByNumber(2, Ties.LEAVE_OUT)).chosen());
    }

    @Test
    void onlyAClosedRoundIsCut() {
        assertEquals("evaluation.shortlist.roundOpen", refusal(() -> prepare(new CutRule.ByNumber(1, Ties.ADMIT))));
    }

    @Test
    void preparingAgainReplacesWhatWasPrepared() {
        close();
        ShortlistId once = prepare(new CutRule.ByNumber(3, Ties.ADMIT));
        ShortlistId again = prepare(new CutRule.ByThreshold(new BigDecimal("3.5")));
        assertEquals(once, again);
        ShortlistDetail detail = lead.in(() -> lead.shortlistReading().ofRound(round)).orElseThrow();
        assertEquals(List.of(best), detail.rows().stream().map(ShortlistRow::practice).toList());
        assertEquals(0, new BigDecimal("3.5").compareTo(((CutRule.ByThreshold) detail.rule()).least()));
    }

    @Test
    void otherModulesHearOfItOnlyOncePublished() {
        close();
        ShortlistId shortlist = prepare(new CutRule.ByNumber(2, Ties.LEAVE_OUT));
        assertEquals(List.of(), shortlisted());
        publish(shortlist);
        assertEquals(List.of(new ShortlistedPractice(best, 1, new BigDecimal("4.00000000"))), shortlisted());
        assertEquals(List.of(new ShortlistPublished(shortlist, there.partnership)), announced);
    }

    @Test
    void whatIsPublishedStays() {
        close();
        ShortlistId shortlist = prepare(new CutRule.ByNumber(2, Ties.LEAVE_OUT));
        publish(shortlist);
        assertEquals("evaluation.shortlist.published", refusal(() -> prepare(new CutRule.ByNumber(3, Ties.ADMIT))));
        assertEquals("evaluation.shortlist.published", refusal(() -> publish(shortlist)));
    }

    @Test
    void onlyTheCutThatWasLookedAtIsPublished() {
        close();
        ShortlistId shortlist = prepare(new CutRule.ByNumber(1, Ties.ADMIT));
        long seen = lead.in(() -> lead.shortlistReading().ofRound(round)).orElseThrow().version();
        prepare(new CutRule.ByNumber(3, Ties.ADMIT));
        assertEquals("evaluation.shortlist.otherCut", refusal(() -> lead.in(() -> {
            lead.shortlisting(announced).publish(shortlist, seen);
            return true;
        })));
        assertEquals(List.of(), shortlisted());
    }

    @Test
    void whatWasArchivedSinceIsNeitherRankedNorCut() {
        close();
        there.put(best, "ARCHIVED");
        there.put(unrated, "RETURNED");
        assertEquals(List.of(tied, alsoTied), wigan.ranking(round, new CutRule.ByNumber(1, Ties.ADMIT)).rows().stream()
                .map(RankingRow::practice).toList());
        publish(prepare(new CutRule.ByNumber(1, Ties.ADMIT)));
        assertEquals(List.of(tied, alsoTied), shortlisted().stream().map(ShortlistedPractice::practice).toList());
    }

    @Test
    void theScoreOfWhatWasArchivedSinceIsStillKnown() {
        close();
        publish(prepare(new CutRule.ByNumber(1, Ties.ADMIT)));
        there.put(tied, "ARCHIVED");
        there.put(unrated, "ARCHIVED");
        assertEquals(List.of("evaluation.thread.scored[3.00, 1]"), lead.thread(tied));
        assertEquals(List.of(), lead.thread(unrated), "nobody could assess it");
        assertEquals(List.of("evaluation.thread.notShortlisted[2, 2, 3.00]"), lead.thread(alsoTied));
    }

    @Test
    void theCoordinatorIsToldToDecideOnMissingSheetsBeforeTheCut() {
        there.partner("Karviná");
        lead.in(() -> lead.planning().allot(round));
        lead.in(() -> {
            lead.planning().close(round);
            return true;
        });
        assertEquals(List.of("evaluation.task.settle"), lead.tasks());
        lead.in(() -> {
            lead.planning().settle(round);
            return true;
        });
        assertEquals(List.of("evaluation.task.cut"), lead.tasks());
    }

    @Test
    void whatOneOrganisationScoredStandsOutAmongWhatSeveralDid() {
        assertEquals(List.of(), alone(wigan.ranking(round, new CutRule.ByNumber(1, Ties.ADMIT))));
        Actor karvina = there.partner("Karviná");
        lead.in(() -> lead.planning().allot(round));
        karvina.rates(round, best, "2");
        karvina.ratesAll(round, "unable");
        assertEquals(List.of(tied, alsoTied), alone(karvina.ranking(round, new CutRule.ByNumber(1, Ties.ADMIT))));
    }

    private static List<PracticeId> alone(RoundRanking ranking) {
        return ranking.rows().stream().filter(ranking::alone).map(RankingRow::practice).sorted(Comparator.comparing(PracticeId::value)).toList();
    }

    @Test
    void anEmptyShortlistIsNotPublished() {
        close();
        ShortlistId shortlist = prepare(new CutRule.ByThreshold(new BigDecimal("4.5")));
        assertEquals("evaluation.shortlist.empty", refusal(() -> publish(shortlist)));
    }

    @Test
    void aLaterRoundsShortlistTakesOver() {
        close();
        publish(prepare(new CutRule.ByNumber(1, Ties.ADMIT)));
        there.clock.move(Duration.ofHours(1));
        round = there.openRound(lead);
        wigan.rates(round, tied, "5");
        close();
        publish(prepare(new CutRule.ByNumber(1, Ties.ADMIT)));
        assertEquals(List.of(tied), shortlisted().stream().map(ShortlistedPractice::practice).toList());
    }

    @Test
    void weightsOfTheGridCount() {
        Map<String, String> fields = EvaluationFixture.everywhere("2");
        fields.put("renewability.answer", "5");
        Actor karvina = there.partner("Karviná");
        lead.in(() -> lead.planning().allot(round));
        karvina.rates(round, best, fields);
        RankingRow row = karvinaSees(karvina);
        assertEquals(Optional.of(new BigDecimal("3.00")), row.score());
        assertEquals(Optional.of(new BigDecimal("1.41")), row.spread());
        assertEquals(List.of(new BigDecimal("2.00"), new BigDecimal("4.00")), row.marks());
    }

    private RankingRow karvinaSees(Actor karvina) {
        karvina.ratesAll(round, "unable");
        return karvina.ranking(round, new CutRule.ByNumber(1, Ties.ADMIT)).rows().stream().filter(r -> r.practice().equals(best))
                .findFirst().orElseThrow();
    }

    private ShortlistId prepare(CutRule rule) {
        return lead.in(() -> lead.shortlisting(announced).prepare(round, rule));
    }

    private boolean publish(ShortlistId shortlist) {
        return lead.in(() -> {
            lead.shortlisting(announced).publish(shortlist, lead.shortlists().get(shortlist).version());
            return true;
        });
    }

    private List<ShortlistedPractice> shortlisted() {
        return lead.in(() -> new ShortlistedPractices(lead.shortlists()).of(there.partnership));
    }

    private void close() {
        lead.in(() -> {
            lead.planning().close(round);
            lead.planning().settle(round);
            return true;
        });
    }
}

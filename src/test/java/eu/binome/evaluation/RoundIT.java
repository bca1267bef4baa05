package eu.binome.evaluation;

import static eu.binome.evaluation.EvaluationFixture.NOW;
import static eu.binome.evaluation.EvaluationFixture.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import eu.binome.notification.PartnerProgress;
import eu.binome.partnership.PartnerId;
import eu.binome.platform.FieldChanges;
import eu.binome.practice.PracticeAccepted;
import eu.binome.practice.PracticeId;
import eu.binome.practice.PracticesImported;
import eu.binome.testing.TestDatabase;

class RoundIT {

    private static final Duration MONTH = Duration.ofDays(30);

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    private EvaluationFixture there;
    private Actor lead;
    private Actor wigan;
    private PracticeId ofLead;
    private PracticeId ofWigan;

    @BeforeEach
    void twoPartnersWithAPracticeEach() {
        there = EvaluationFixture.aPartnership(DATABASE);
        lead = there.coordinator();
        wigan = there.partner("Wigan");
        ofLead = there.practice(lead, "Enterprise nursery");
        ofWigan = there.practice(wigan, "Business angels");
    }

    @Test
    void everybodyGetsASheetForThePracticesOfTheOthers() {
        EvaluationRoundId round = there.openRound(lead);
        assertEquals(List.of(ofWigan), lead.own(round).stream().map(SheetRow::practice).toList());
        assertEquals(List.of(ofLead), wigan.own(round).stream().map(SheetRow::practice).toList());
    }

    @Test
    void theCoordinatorIsToldToSetTheGridPlanARoundAndWatchWhoIsMissing() {
        Actor secretariat = there.coordinatorWithoutPartner();
        assertEquals(List.of("evaluation.task.grid"), secretariat.tasks());
        startGrid();
        assertEquals(List.of("evaluation.task.plan"), secretariat.tasks());
        EvaluationRoundId round = there.openRound(lead);
        assertEquals(List.of("evaluation.task.follow"), secretariat.tasks());
        lead.ratesAll(round, "2");
        wigan.ratesAll(round, "2");
        assertEquals(List.of(), secretariat.tasks());
    }

    @Test
    void aSecondAllotmentAddsOnlyWhatIsMissing() {
        EvaluationRoundId round = there.openRound(lead);
        assertEquals(0, lead.<Integer>in(() -> lead.planning().allot(round)));
        there.practice(wigan, "Skills pool");
        there.partner("Karviná");
        assertEquals(4, lead.<Integer>in(() -> lead.planning().allot(round)));
    }

    @Test
    void practicesAcceptedBeforeTheOpeningJoinByThemselves() {
        CriteriaGridId grid = startGrid();
        EvaluationRoundId planned = lead.in(() -> lead.planning().plan(there.partnership, grid, NOW.plus(MONTH), NOW.plus(MONTH.plus(MONTH))));
        EvaluationRoundId open = lead.in(() -> lead.planning().plan(there.partnership, grid, NOW, NOW.plus(MONTH)));
        PracticeId late = there.practice(wigan, "Skills pool");
        lead.in(() -> {
            lead.allotting().follow(new PracticeAccepted(late, there.partnership));
            return true;
        });
        assertEquals(Set.of(ofWigan, late), practicesOf(planned));
        assertEquals(Set.of(ofWigan), practicesOf(open));
    }

    @Test
    void aPracticeThatIsAcceptedWhileARoundIsPlannedJoinsIt() {
        CriteriaGridId grid = startGrid();
        PracticeId late = there.practice(wigan, "Skills pool");
        there.put(late, "SUBMITTED");
        CompletableFuture<EvaluationRoundId> planned = lead.in(() -> {
            DATABASE.entities().createNativeQuery("update practice set status = 'ACCEPTED' where id = " + late.value()).executeUpdate();
            lead.allotting().follow(new PracticeAccepted(late, there.partnership));
            CompletableFuture<EvaluationRoundId> other = CompletableFuture.supplyAsync(() -> lead.in(
                    () -> lead.planning().plan(there.partnership, grid, NOW.plus(MONTH), NOW.plus(MONTH.plus(MONTH)))));
            assertThrows(TimeoutException.class, () -> other.get(1, TimeUnit.SECONDS), "it waits for what is being accepted");
            return other;
        });
        assertEquals(Set.of(ofWigan, late), practicesOf(planned.join()));
    }

    @Test
    void aButtonPressedTwicePlansOneRound() {
        CriteriaGridId grid = startGrid();
        lead.in(() -> lead.planning().plan(there.partnership, grid, NOW, NOW.plus(MONTH)));
        assertEquals("evaluation.round.twice", refusal(() -> lead.in(() -> lead.planning().plan(there.partnership, grid, NOW.plusMillis(7), NOW.plus(MONTH)))));
        lead.in(() -> lead.planning().plan(there.partnership, grid, NOW, NOW.plus(MONTH.plus(MONTH))));
    }

    @Test
    void aRoundThatIsPutOffTakesInWhatWasAcceptedMeanwhile() {
        EvaluationRoundId round = there.openRound(lead);
        PracticeId late = there.practice(wigan, "Skills pool");
        run(() -> lead.planning().reschedule(round, lead.rounds().get(round).version(), NOW.plus(MONTH), NOW.plus(MONTH.plus(MONTH))));
        assertEquals(Set.of(ofWigan, late), practicesOf(round));
    }

    @Test
    void practicesOfAnImportJoinAllAtOnce() {
        CriteriaGridId grid = startGrid();
        EvaluationRoundId planned = lead.in(() -> lead.planning().plan(there.partnership, grid, NOW.plus(MONTH), NOW.plus(MONTH.plus(MONTH))));
        PracticeId first = there.practice(wigan, "Skills pool");
        PracticeId second = there.practice(wigan, "Night buses");
        lead.in(() -> {
            PartnerId owner = new PartnerId(wigan.partner());
            lead.allotting().follow(new PracticesImported(there.partnership, NOW, Map.of(first, owner, second, owner)));
            return true;
        });
        assertEquals(Set.of(ofWigan, first, second), practicesOf(planned));
    }

    @Test
    void sheetsGoWithTheirPracticeUntilSomebodyWritesInOne() {
        EvaluationRoundId round = there.openRound(lead);
        SheetsOfPractice sheets = new SheetsOfPractice(DATABASE.entities());
        assertEquals(false, lead.<Boolean>in(() -> sheets.isWrittenIn(ofWigan)));
        ScoreSheetId sheet = lead.sheetOn(round, ofWigan);
        lead.in(() -> lead.writing().save(sheet, FieldChanges.first(Map.of("newFields.answer", "3"))));
        assertEquals(true, lead.<Boolean>in(() -> sheets.isWrittenIn(ofWigan)));
        wigan.in(() -> {
            sheets.leave(ofLead);
            return true;
        });
        assertEquals(Set.of(), wigan.own(round).stream().map(SheetRow::practice).collect(Collectors.toSet()));
        assertEquals(Set.of(ofWigan), practicesOf(round));
    }

    @Test
    void aGridInUseIsSucceededNotChanged() {
        CriteriaGridId grid = startGrid();
        lead.in(() -> lead.planning().plan(there.partnership, grid, NOW, NOW.plus(MONTH)));
        assertEquals("evaluation.grid.frozen", refusal(() -> lead.in(() -> weigh(grid, "synergies", "3"))));
        CriteriaGridId next = lead.in(() -> lead.gridEditing().succeed(grid));
        lead.in(() -> weigh(next, "synergies", "3"));
        assertEquals(new BigDecimal("3.000"), lead.in(() -> lead.grids().get(next).weights().get("synergies").setScale(3)));
        assertEquals(new BigDecimal("1.000"), lead.in(() -> lead.grids().get(grid).weights().get("synergies").setScale(3)));
    }

    @Test
    void weightsSavedByTwoAtOnceConflict() {
        CriteriaGridId grid = startGrid();
        long seen = lead.in(() -> lead.grids().get(grid).version());
        lead.in(() -> weigh(grid, "synergies", "3"));
        assertEquals("platform.conflict", refusal(() -> lead.in(() -> {
            lead.gridEditing().weigh(grid, seen, Map.of("newFields", BigDecimal.TEN));
            return true;
        })));
    }

    @Test
    void theGridOfAnotherPartnershipDoesNotExistHere() {
        EvaluationFixture elsewhere = EvaluationFixture.aPartnership(DATABASE);
        Actor stranger = elsewhere.coordinator();
        CriteriaGridId foreign = stranger.in(() -> stranger.gridEditing().startFrom(elsewhere.partnership, ReadyGrid.POOLING4CLUSTERS));
        assertEquals("platform.notFound",
                refusal(() -> lead.in(() -> lead.planning().plan(there.partnership, foreign, NOW, NOW.plus(MONTH)))));
    }

    @Test
    void aClosedRoundTakesNoOtherDates() {
        EvaluationRoundId round = there.openRound(lead);
        lead.in(() -> {
            lead.planning().close(round);
            return true;
        });
        long version = lead.in(() -> lead.rounds().get(round).version());
        assertEquals("evaluation.round.closed", refusal(() -> lead.in(() -> {
            lead.planning().reschedule(round, version, NOW, NOW.plus(MONTH));
            return true;
        })));
        assertEquals("evaluation.round.closed", refusal(() -> lead.in(() -> lead.planning().allot(round))));
    }

    @Test
    void closingWaitsForASheetThatIsBeingHandedIn() {
        EvaluationRoundId round = there.openRound(lead);
        CompletableFuture<?> closed = wigan.in(() -> {
            wigan.ratesAll(round, "3");
            return waiting(() -> close(round));
        });
        closed.join();
        assertEquals("evaluation.shortlist.unsettled", refusal(() -> prepare(round)), "the sheet of the lead partner is missing, no other");
        assertEquals(new SheetProgress(1, 1), wigan.in(() -> wigan.counts().of(round, new PartnerId(wigan.partner()))));
    }

    @Test
    void whoHandsInOrAddsSheetsWhileTheRoundIsClosedIsTooLate() {
        EvaluationRoundId round = there.openRound(lead);
        there.practice(lead, "Skills pool");
        ScoreSheetId sheet = wigan.sheetOn(round, ofLead);
        long version = wigan.in(() -> wigan.writing().save(sheet, FieldChanges.first(EvaluationFixture.everywhere("3")))).version();
        List<CompletableFuture<String>> late = lead.in(() -> {
            lead.planning().close(round);
            DATABASE.entities().flush();
            return List.of(waiting(() -> refusal(() -> wigan.in(() -> wigan.submitted(sheet, version)))),
                    waiting(() -> refusal(() -> lead.in(() -> lead.planning().allot(round)))));
        });
        assertEquals(List.of("evaluation.round.closed", "evaluation.round.closed"), late.stream().map(CompletableFuture::join).toList());
        assertEquals(new SheetProgress(1, 0), wigan.in(() -> wigan.counts().of(round, new PartnerId(wigan.partner()))));
    }

    private static <T> CompletableFuture<T> waiting(Supplier<T> act) {
        CompletableFuture<T> other = CompletableFuture.supplyAsync(act);
        assertThrows(TimeoutException.class, () -> other.get(1, TimeUnit.SECONDS), "it waits for the other");
        return other;
    }

    @Test
    void aClosedRoundOpensAgainAndWhatWasPreparedIsDropped() {
        EvaluationRoundId round = there.openRound(lead);
        wigan.ratesAll(round, "3");
        lead.ratesAll(round, "2");
        run(() -> lead.planning().close(round));
        prepare(round);
        run(() -> lead.planning().reopen(round, NOW.plus(MONTH)));
        assertEquals(RoundState.OPEN, lead.in(() -> lead.roundReading().round(round)).state());
        assertEquals(Optional.empty(), lead.in(() -> lead.shortlists().of(round)).map(Shortlist::id));
    }

    @Test
    void aRoundWithMissingSheetsIsSettledBeforeItIsCut() {
        EvaluationRoundId round = closedRound();
        assertEquals("evaluation.shortlist.unsettled", refusal(() -> prepare(round)));
        run(() -> lead.planning().settle(round));
        ShortlistId list = prepare(round);
        assertEquals("evaluation.round.settled", refusal(() -> reopen(round)));
        run(() -> lead.shortlisting(new ArrayList<>()).publish(list, lead.shortlists().get(list).version()));
        assertEquals("evaluation.shortlist.published", refusal(() -> reopen(round)));
    }

    @Test
    void anOpenRoundIsNotSettled() {
        EvaluationRoundId round = there.openRound(lead);
        assertEquals("evaluation.round.notClosed", refusal(() -> {
            run(() -> lead.planning().settle(round));
            return true;
        }));
    }

    @Test
    void publishingTheShortlistSettlesItsRound() {
        EvaluationRoundId round = there.openRound(lead);
        wigan.ratesAll(round, "3");
        lead.ratesAll(round, "2");
        run(() -> lead.planning().close(round));
        ShortlistId list = prepare(round);
        run(() -> lead.shortlisting(new ArrayList<>()).publish(list, lead.shortlists().get(list).version()));
        assertTrue(lead.in(() -> lead.roundReading().round(round)).settled());
    }

    private ShortlistId prepare(EvaluationRoundId round) {
        return lead.in(() -> lead.shortlisting(new ArrayList<>()).prepare(round, new CutRule.ByNumber(1, Ties.ADMIT)));
    }

    private boolean close(EvaluationRoundId round) {
        run(() -> lead.planning().close(round));
        return true;
    }

    private boolean reopen(EvaluationRoundId round) {
        run(() -> lead.planning().reopen(round, NOW.plus(MONTH)));
        return true;
    }

    private void run(Runnable act) {
        lead.in(() -> {
            act.run();
            return true;
        });
    }

    @Test
    void sheetsThatAClosedRoundLacksAreOver() {
        EvaluationRoundId round = closedRound();
        assertEquals(List.of(round), lead.in(() -> lead.roundReading().rounds(there.partnership)).stream().map(RoundSummary::id).toList());
        List<PartnerProgress> matrix = lead.in(() -> new EvaluationProgressSource(lead.rounds(), lead.counts(), there.clock)
                .progress(there.partnership.value()));
        assertTrue(matrix.contains(new PartnerProgress(lead.partner(), "SCORE", 0, 1, true)), matrix.toString());
    }

    private EvaluationRoundId closedRound() {
        EvaluationRoundId round = there.openRound(lead);
        wigan.ratesAll(round, "3");
        lead.in(() -> {
            lead.planning().close(round);
            return true;
        });
        return round;
    }

    @Test
    void roundsAreNumberedAndTheNewestComesFirst() {
        there.openRound(lead);
        there.openRound(lead);
        assertEquals(List.of(2, 1), lead.in(() -> lead.roundReading().rounds(there.partnership)).stream().map(RoundSummary::number).toList());
    }

    @Test
    void progressTellsHowManySheetsAreIn() {
        EvaluationRoundId round = there.openRound(lead);
        wigan.ratesAll(round, "3");
        List<PartnerSheets> lines = lead.in(() -> lead.roundReading().progress(round));
        assertEquals(Map.of(lead.partner(), new SheetProgress(1, 0), wigan.partner(), new SheetProgress(1, 1)),
                lines.stream().collect(Collectors.toMap(line -> line.partner().value(), PartnerSheets::progress)));
        List<PartnerProgress> matrix = lead.in(() -> new EvaluationProgressSource(lead.rounds(), lead.counts(), there.clock)
                .progress(there.partnership.value()));
        assertTrue(matrix.contains(new PartnerProgress(wigan.partner(), "SCORE", 1, 1)));
    }

    private CriteriaGridId startGrid() {
        return lead.in(() -> lead.gridEditing().startFrom(there.partnership, ReadyGrid.POOLING4CLUSTERS));
    }

    private boolean weigh(CriteriaGridId grid, String criterion, String weight) {
        lead.gridEditing().weigh(grid, lead.grids().get(grid).version(), Map.of(criterion, new BigDecimal(weight)));
        return true;
    }

    private Set<PracticeId> practicesOf(EvaluationRoundId round) {
        return lead.own(round).stream().map(SheetRow::practice).collect(Collectors.toSet());
    }
}

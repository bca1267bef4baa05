package eu.binome.evaluation;

import static eu.binome.evaluation.EvaluationFixture.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import eu.binome.notification.NoticeText;
import eu.binome.notification.Notices;
import eu.binome.partnership.PartnerId;
import eu.binome.platform.FieldChanges;
import eu.binome.practice.PracticeAccepted;
import eu.binome.practice.PracticeArchived;
import eu.binome.practice.PracticeId;
import eu.binome.practice.PracticeReturned;
import eu.binome.security.AccountId;
import eu.binome.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SheetWithdrawalIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    private final Told told = new Told();
    private EvaluationFixture there;
    private Actor lead;
    private Actor wigan;
    private PracticeId nursery;
    private PracticeId pool;
    private EvaluationRoundId round;

    @BeforeEach
    void anOpenRoundOnTwoPractices() {
        there = EvaluationFixture.aPartnership(DATABASE);
        lead = there.coordinator();
        wigan = there.partner("Wigan");
        nursery = there.practice(lead, "Enterprise nursery");
        pool = there.practice(lead, "Skills pool");
        round = there.openRound(lead);
    }

    @Test
    void aReturnedPracticeIsNotOwedAnyMoreAndItsRatersAreTold() {
        ScoreSheetId sheet = wigan.sheetOn(round, nursery);
        wigan.rates(round, pool, "3");
        takeOut(nursery);
        assertEquals(List.of(pool), wigan.own(round).stream().map(SheetRow::practice).toList());
        assertEquals(new SheetProgress(1, 1), progress());
        assertTrue(wigan.in(() -> wigan.roundReading().round(round)).rankingOpen());
        assertEquals("evaluation.sheet.withdrawn", refusal(() -> wigan.in(() -> wigan.reading().sheet(sheet))));
        assertEquals(List.of("evaluation.notice.withdrawn [Enterprise nursery] " + wigan.partner()), told.lines);
    }

    @Test
    void anArchivedPracticeIsNotRankedWhileTheRoundRuns() {
        wigan.ratesAll(round, "4");
        there.put(nursery, "ARCHIVED");
        in(() -> lead.withdrawal(told).archived(new PracticeArchived(nursery, there.partnership)));
        assertEquals(List.of(pool), wigan.ranking(round, new CutRule.ByNumber(5, Ties.ADMIT)).rows().stream()
                .map(RankingRow::practice).toList());
    }

    @Test
    void aPracticeThatIsAcceptedAgainFindsItsSheetsAsTheyWere() {
        ScoreSheetId sheet = wigan.sheetOn(round, nursery);
        wigan.in(() -> wigan.writing().save(sheet, FieldChanges.first(Map.of("remark", "Half read"))));
        takeOut(nursery);
        there.put(nursery, "ACCEPTED");
        in(() -> lead.withdrawal(told).accepted(new PracticeAccepted(nursery, there.partnership)));
        assertEquals(new SheetProgress(2, 0), progress());
        assertEquals("Half read", wigan.in(() -> wigan.reading().sheet(sheet)).remark());
        assertEquals("evaluation.notice.back [Enterprise nursery] " + wigan.partner(), told.lines.getLast());
    }

    @Test
    void aClosedRoundKeepsItsSheets() {
        wigan.ratesAll(round, "4");
        in(() -> lead.planning().close(round));
        takeOut(nursery);
        assertEquals(new SheetProgress(2, 2), progress());
        assertEquals(List.of(), told.lines);
    }

    @Test
    void aPracticeAcceptedAgainAfterTheClosingCountsWithItsSheets() {
        wigan.ratesAll(round, "4");
        takeOut(nursery);
        in(() -> lead.planning().close(round));
        there.put(nursery, "ACCEPTED");
        in(() -> lead.withdrawal(told).accepted(new PracticeAccepted(nursery, there.partnership)));
        assertEquals(new SheetProgress(2, 2), progress());
        assertEquals(2, wigan.ranking(round, new CutRule.ByNumber(5, Ties.ADMIT)).rows().size());
    }

    @Test
    void aRoundThatOpensAgainOwesNothingOnWhatWasSentBackMeanwhile() {
        wigan.rates(round, pool, "3");
        in(() -> lead.planning().close(round));
        takeOut(nursery);
        assertEquals(new SheetProgress(2, 1), progress());
        in(() -> lead.planning().reopen(round, there.clock.instant().plus(Duration.ofDays(3))));
        in(() -> lead.withdrawal(told).reopened(new RoundReopened(round)));
        assertEquals(new SheetProgress(1, 1), progress());
    }

    @Test
    void aPracticeSentBackWhileARoundIsPlannedIsNotOwedInItUntilItIsAcceptedAgain() {
        CriteriaGridId grid = lead.in(() -> lead.rounds().get(round).grid());
        Instant now = there.clock.instant();
        round = whileSentBack(nursery, () -> lead.planning().plan(there.partnership, grid, now, now.plus(Duration.ofDays(9))));
        assertEquals(new SheetProgress(1, 0), progress());
        there.put(nursery, "ACCEPTED");
        in(() -> lead.withdrawal(told).accepted(new PracticeAccepted(nursery, there.partnership)));
        assertEquals(new SheetProgress(2, 0), progress());
    }

    @Test
    void aPracticeSentBackWhileSheetsAreAddedIsNotOwed() {
        PracticeId incubator = there.practice(lead, "Incubator");
        there.practice(lead, "Town centre fund");
        whileSentBack(incubator, () -> lead.planning().allot(round));
        assertEquals(new SheetProgress(3, 0), progress());
    }

    /** Does something that begins before a practice is sent back and goes on afterwards. */
    private <T> T whileSentBack(PracticeId practice, Supplier<T> act) {
        return lead.in(() -> {
            there.put(practice, "RETURNED");
            CompletableFuture<T> other = CompletableFuture.supplyAsync(() -> lead.in(act));
            assertThrows(TimeoutException.class, () -> other.get(1, TimeUnit.SECONDS), "its sheet waits for the practice");
            lead.withdrawal(told).returned(new PracticeReturned(practice, there.partnership));
            return other;
        }).join();
    }

    private void takeOut(PracticeId practice) {
        there.put(practice, "RETURNED");
        in(() -> lead.withdrawal(told).returned(new PracticeReturned(practice, there.partnership)));
    }

    private SheetProgress progress() {
        return wigan.in(() -> wigan.counts().of(round, new PartnerId(wigan.partner())));
    }

    private void in(Runnable act) {
        lead.in(() -> {
            act.run();
            return true;
        });
    }

    /** Keeps who was told what. */
    private static final class Told extends Notices {

        private final List<String> lines = new ArrayList<>();

        @Override
        public void tell(long partnershipId, Collection<AccountId> people, NoticeText text) {
            people.forEach(person -> lines.add(text.messageKey() + " " + text.arguments() + " " + person.value()));
        }
    }
}

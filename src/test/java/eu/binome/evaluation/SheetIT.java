package eu.binome.evaluation;

import static eu.binome.evaluation.EvaluationFixture.everywhere;
import static eu.binome.evaluation.EvaluationFixture.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import eu.binome.platform.FieldChanges;
import eu.binome.platform.FieldConflict;
import eu.binome.platform.FieldRefusal;
import eu.binome.platform.MergeConflict;
import eu.binome.practice.PracticeId;
import eu.binome.testing.TestDatabase;

class SheetIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    private EvaluationFixture there;
    private Actor lead;
    private Actor wigan;
    private PracticeId practice;
    private EvaluationRoundId round;
    private ScoreSheetId sheet;

    @BeforeEach
    void wiganOwesASheet() {
        there = EvaluationFixture.aPartnership(DATABASE);
        lead = there.coordinator();
        wigan = there.partner("Wigan");
        practice = there.practice(lead, "Enterprise nursery");
        there.practice(wigan, "Business angels");
        round = there.openRound(lead);
        sheet = wigan.sheetOn(round, practice);
    }

    @Test
    void savesFieldByFieldAndReadsBack() {
        save(Map.of(), Map.of("synergies.answer", "4", "synergies.remark", "Well proven."));
        SavedSheet second = save(read(), Map.of("newFields.answer", "unable", "remark", "A model for us."));
        SheetDetail read = wigan.in(() -> wigan.reading().sheet(sheet));
        assertEquals("4", read.answers().get("synergies"));
        assertEquals("unable", read.answers().get("newFields"));
        assertEquals("", read.answers().get("useOfMeans"));
        assertEquals(Map.of("synergies", "Well proven."), read.remarks());
        assertEquals("A model for us.", read.remark());
        assertEquals(2, second.answered());
        assertEquals(11, second.asked());
    }

    @Test
    void beginsWhenNothingIsAnsweredYetAndContinuesAfterwards() {
        assertEquals(List.of("evaluation.task.begin"), wigan.tasks());
        save(Map.of(), Map.of("remark", "Nice."));
        assertEquals(List.of("evaluation.task.begin"), wigan.tasks());
        save(read(), Map.of("synergies.answer", "4"));
        assertEquals(List.of("evaluation.task.rate"), wigan.tasks());
    }

    @Test
    void sheetsKeepTheirOrderWhateverIsAnswered() {
        there.practice(lead, "Incubator");
        there.practice(lead, "Town centre fund");
        assertEquals(2, lead.in(() -> lead.planning().allot(round)));
        List<ScoreSheetId> before = wigan.own(round).stream().map(SheetRow::id).toList();
        wigan.rates(round, practice, "3");
        assertEquals(before, wigan.own(round).stream().map(SheetRow::id).toList());
    }

    @Test
    void anAnswerCanBeTakenBack() {
        save(Map.of(), Map.of("synergies.answer", "4"));
        assertEquals(0, save(read(), Map.of("synergies.answer", "")).answered());
    }

    @Test
    void colleaguesWhoWriteDifferentFieldsBothKeepTheirs() {
        save(Map.of(), Map.of("synergies.answer", "4"));
        save(Map.of(), Map.of("newFields.answer", "2"));
        assertEquals(2, wigan.own(round).getFirst().answered());
    }

    @Test
    void colleaguesWhoWriteTheSameFieldSeeBothTexts() {
        save(Map.of(), Map.of("remark", "Good."));
        MergeConflict conflict = assertThrows(MergeConflict.class, () -> save(Map.of(), Map.of("remark", "Weak.", "newFields.answer", "2")));
        FieldConflict field = conflict.fields().getFirst();
        assertEquals(List.of("remark", "Weak.", "Good.", "Officer " + wigan.account()),
                List.of(field.field(), field.yours(), field.theirs(), field.by()));
        assertEquals(0, wigan.own(round).getFirst().answered());
    }

    @Test
    void aStaleTextNeverReplacesWhatAColleagueWroteAfterOwnSaves() {
        Actor colleague = there.colleagueOf(wigan);
        save(Map.of(), Map.of("remark", "First."));
        Map<String, String> opened = read();
        colleague.in(() -> colleague.writing().save(sheet, new FieldChanges(Map.of("remark", "Colleague's."), opened)));
        save(opened, Map.of("synergies.answer", "4"));
        MergeConflict conflict = assertThrows(MergeConflict.class, () -> save(opened, Map.of("remark", "First and last.")));
        FieldConflict field = conflict.fields().getFirst();
        assertEquals(List.of("First and last.", "Colleague's.", "Officer " + colleague.account()), List.of(field.yours(), field.theirs(), field.by()));
        assertEquals("Colleague's.", read().get("remark"));
        save(Map.of("remark", field.theirs()), Map.of("remark", "Both."));
        assertEquals("Both.", read().get("remark"));
    }

    @Test
    void everySaveGivesANewVersion() {
        long first = save(Map.of(), Map.of("synergies.answer", "4")).version();
        long second = save(read(), Map.of("synergies.answer", "5")).version();
        assertTrue(second > first);
        assertEquals(second, version());
    }

    @Test
    void refusesWhatIsNoAnswer() {
        for (String wrong : List.of("6", "-1", "2.5", "best", "10")) {
            assertEquals(List.of("evaluation.sheet.level"), refused(Map.of("synergies.answer", wrong)));
        }
        assertEquals("evaluation.grid.unknownCriterion", refusal(() -> save(Map.of(), Map.of("beauty.answer", "3"))));
        assertEquals("evaluation.sheet.unknownField", refusal(() -> save(Map.of(), Map.of("synergies.weight", "3"))));
        assertEquals(List.of("evaluation.sheet.remarkTooLong"), refused(Map.of("remark", "x".repeat(2001))));
    }

    @Test
    void oneBadValueKeepsNoOtherOut() {
        assertEquals(List.of("evaluation.sheet.remarkTooLong"),
                refused(Map.of("remark", "x".repeat(2001), "synergies.answer", "4", "newFields.remark", "New to us.")));
        SheetDetail stored = wigan.in(() -> wigan.reading().sheet(sheet));
        assertEquals("4", stored.answers().get("synergies"));
        assertEquals(Map.of("newFields", "New to us."), stored.remarks());
        assertEquals("", stored.remark());
    }

    private List<String> refused(Map<String, String> fields) {
        return save(Map.of(), fields).refusals().stream().map(FieldRefusal::code).toList();
    }

    @Test
    void handsInOnlyWhenEveryCriterionHasAnAnswer() {
        SavedSheet saved = save(Map.of(), Map.of("synergies.answer", "4"));
        assertEquals("evaluation.sheet.unanswered", refusal(() -> wigan.in(() -> wigan.submitted(sheet, saved.version()))));
        wigan.rates(round, practice, "unable");
        assertTrue(wigan.own(round).getFirst().submitted());
    }

    @Test
    void whatIsHandedInCannotBeChanged() {
        wigan.rates(round, practice, "3");
        assertEquals("evaluation.sheet.submitted", refusal(() -> save(read(), Map.of("synergies.answer", "5"))));
    }

    @Test
    void aClosedRoundTakesNothingMore() {
        there.clock.move(Duration.ofDays(31));
        assertEquals("evaluation.round.closed", refusal(() -> save(Map.of(), everywhere("3"))));
    }

    @Test
    void othersSheetsDoNotExistNotEvenForTheCoordinator() {
        assertEquals("platform.notFound", refusal(() -> lead.in(() -> lead.reading().sheet(sheet))));
        assertEquals("platform.notFound", refusal(() -> lead.in(() -> lead.writing().save(sheet, FieldChanges.first(everywhere("5"))))));
        assertEquals("platform.notFound", refusal(() -> lead.in(() -> lead.submitted(sheet, 0))));
        assertEquals("platform.notFound", refusal(() -> lead.in(() -> lead.reading().others(sheet))));
    }

    private SavedSheet save(Map<String, String> seen, Map<String, String> fields) {
        return wigan.in(() -> wigan.writing().save(sheet, new FieldChanges(fields, seen)));
    }

    private Map<String, String> read() {
        return wigan.in(() -> wigan.reading().sheet(sheet).fields());
    }

    private long version() {
        return wigan.in(() -> wigan.reading().sheet(sheet).version());
    }
}

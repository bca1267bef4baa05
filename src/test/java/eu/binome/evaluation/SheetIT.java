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

import eu.binome.platform.FieldConflict;
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
        save(0, Map.of("synergies.answer", "4", "synergies.remark", "Well proven."));
        SavedSheet second = save(version(), Map.of("newFields.answer", "unable", "remark", "A model for us."));
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
    void anAnswerCanBeTakenBack() {
        save(0, Map.of("synergies.answer", "4"));
        assertEquals(0, save(version(), Map.of("synergies.answer", "")).answered());
    }

    @Test
    void colleaguesWhoWriteDifferentFieldsBothKeepTheirs() {
        save(0, Map.of("synergies.answer", "4"));
        save(0, Map.of("newFields.answer", "2"));
        assertEquals(2, wigan.own(round).getFirst().answered());
    }

    @Test
    void colleaguesWhoWriteTheSameFieldSeeBothTexts() {
        save(0, Map.of("remark", "Good."));
        MergeConflict conflict = assertThrows(MergeConflict.class, () -> save(0, Map.of("remark", "Weak.", "newFields.answer", "2")));
        FieldConflict field = conflict.fields().getFirst();
        assertEquals(List.of("remark", "Weak.", "Good.", "Officer " + wigan.account()),
                List.of(field.field(), field.yours(), field.theirs(), field.by()));
        assertEquals(version(), conflict.version());
        assertEquals(0, wigan.own(round).getFirst().answered());
    }

    @Test
    void everySaveGivesANewVersion() {
        long first = save(0, Map.of("synergies.answer", "4")).version();
        long second = save(first, Map.of("synergies.answer", "5")).version();
        assertTrue(second > first);
        assertEquals(second, version());
    }

    @Test
    void refusesWhatIsNoAnswer() {
        for (String wrong : List.of("6", "-1", "2.5", "best", "10")) {
            assertEquals("evaluation.sheet.level", refusal(() -> save(0, Map.of("synergies.answer", wrong))));
        }
        assertEquals("evaluation.grid.unknownCriterion", refusal(() -> save(0, Map.of("beauty.answer", "3"))));
        assertEquals("evaluation.sheet.unknownField", refusal(() -> save(0, Map.of("synergies.weight", "3"))));
        assertEquals("evaluation.sheet.remarkTooLong", refusal(() -> save(0, Map.of("remark", "x".repeat(2001)))));
    }

    @Test
    void handsInOnlyWhenEveryCriterionHasAnAnswer() {
        SavedSheet saved = save(0, Map.of("synergies.answer", "4"));
        assertEquals("evaluation.sheet.unanswered", refusal(() -> wigan.in(() -> wigan.submitted(sheet, saved.version()))));
        wigan.rates(round, practice, "unable");
        assertTrue(wigan.own(round).getFirst().submitted());
    }

    @Test
    void whatIsHandedInCannotBeChanged() {
        wigan.rates(round, practice, "3");
        assertEquals("evaluation.sheet.submitted", refusal(() -> save(version(), Map.of("synergies.answer", "5"))));
    }

    @Test
    void aClosedRoundTakesNothingMore() {
        there.clock.move(Duration.ofDays(31));
        assertEquals("evaluation.round.closed", refusal(() -> save(0, everywhere("3"))));
    }

    @Test
    void othersSheetsDoNotExistNotEvenForTheCoordinator() {
        assertEquals("platform.notFound", refusal(() -> lead.in(() -> lead.reading().sheet(sheet))));
        assertEquals("platform.notFound", refusal(() -> lead.in(() -> lead.writing().save(sheet, 0, everywhere("5")))));
        assertEquals("platform.notFound", refusal(() -> lead.in(() -> lead.submitted(sheet, 0))));
        assertEquals("platform.notFound", refusal(() -> lead.in(() -> lead.reading().others(sheet))));
    }

    private SavedSheet save(long version, Map<String, String> fields) {
        return wigan.in(() -> wigan.writing().save(sheet, version, fields));
    }

    private long version() {
        return wigan.in(() -> wigan.reading().sheet(sheet).version());
    }
}

package eu.binome.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import eu.binome.platform.Problem;

class FormRulesTest {

    private final FormRules usual = new FormRules(List.of());

    @Test
    void asksForTheRequiredFieldsInTheOrderOfTheForm() {
        assertEquals(List.of("title", "summary", "theme", "sourceLanguage", "context", "objectives", "howItWorks", "results",
                "testSucceeded", "testTransferable", "testAddedValue"),
                usual.gaps(PracticeContent.empty()).stream().map(gap -> gap.field().key()).toList());
    }

    @Test
    void isContentWithACompleteForm() {
        Map<PracticeField, String> values = new HashMap<>();
        PracticeField.usual().stream().filter(PracticeField::isUsuallyRequired).forEach(field -> values.put(field, "x"));
        assertEquals(List.of(), usual.gaps(new PracticeContent(values)));
    }

    @Test
    void countsCharactersAsPeopleDo() {
        PracticeContent content = new PracticeContent(Map.of(PracticeField.TITLE, "🏭".repeat(100)));
        assertTrue(usual.gaps(content).stream().noneMatch(gap -> gap.field() == PracticeField.TITLE));
        FormGap gap = usual.gaps(content.with(Map.of(PracticeField.TITLE, "é".repeat(101)))).getFirst();
        assertEquals(new FormGap(PracticeField.TITLE, "practice.gap.tooLong", 100, 101), gap);
    }

    @Test
    void followsThePartnershipWhereItDiffers() {
        FormRules own = new FormRules(List.of(new FieldRule(PracticeField.TITLE, 150, true), new FieldRule(PracticeField.OUTLOOK, 500, true),
                new FieldRule(PracticeField.SUMMARY, 300, false)));
        List<String> missing = own.gaps(PracticeContent.empty()).stream().map(gap -> gap.field().key()).toList();
        assertTrue(missing.contains("outlook") && !missing.contains("summary"), missing.toString());
        assertEquals(150, own.of(PracticeField.TITLE).mostCharacters());
    }

    @Test
    void refusesLimitsNobodyCanWriteIn() {
        assertThrows(Problem.class, () -> new FieldRule(PracticeField.TITLE, 19, true));
        assertThrows(Problem.class, () -> new FieldRule(PracticeField.TITLE, 20_001, true));
    }

    @Test
    void givesEveryFieldASectionAndAKeyOfItsOwn() {
        assertEquals(PracticeField.usual().size(), PracticeField.usual().stream().map(PracticeField::key).distinct().count());
        assertEquals(PracticeField.usual().size(), Arrays.stream(FormSection.values()).mapToInt(section -> section.fields().size()).sum());
        assertTrue(PracticeField.usual().stream().allMatch(field -> field.key().length() <= 20), "keys fit their column");
    }
}

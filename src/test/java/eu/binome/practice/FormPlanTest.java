package eu.binome.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import eu.binome.platform.Json;
import eu.binome.platform.Localized;
import eu.binome.platform.Problem;

class FormPlanTest {

    private static final FormPlan USUAL = FormRules.USUAL.plan();
    private static final FormField JOBS = field(FieldKind.NUMBER, "Jobs created");
    private static final FormField STAGE = field(FieldKind.CHOICE, "Stage").ruled(0, FieldNeed.SUBMIT, "",
            List.of(new FieldOption("a1", new Localized(Map.of("en", "Pilot", "fr", "Essai"))), new FieldOption("a2", Localized.of("en", "Running"))));

    static FormField field(FieldKind kind, String label) {
        return FormField.fresh(kind).worded(Localized.of("en", label), Localized.empty(), Localized.empty());
    }

    @Test
    void namesOwnFieldsByHowTheyAreStoredAndWhatTheySay() {
        FormPlan plan = USUAL.withField("RESULTS", JOBS, Set.of()).withField("RESULTS", JOBS, Set.of("factJobsCreated3"))
                .withField("RESULTS", field(FieldKind.LONG_TEXT, "Échecs, et après ?"), Set.of()).withField("RESULTS", field(FieldKind.DATE, "日付"), Set.of());
        List<String> keys = plan.part("RESULTS").orElseThrow().fields().stream().map(FormField::key).filter(key -> key.matches(OwnKeys.SHAPE)).toList();
        assertEquals(List.of("factJobsCreated", "factJobsCreated2", "textEchecsEtApres", "factField"), keys);
        assertTrue(PracticeField.of("textEchecsEtApres").isText());
        assertFalse(PracticeField.of("factField").isText());
    }

    @Test
    void neverGivesANewFieldTheKeyOfAnEarlierOne() {
        FormPlan plan = USUAL.withField("RESULTS", JOBS, Set.of("factJobsCreated"));
        assertTrue(plan.field("factJobsCreated2").isPresent());
    }

    @Test
    void movesFieldsWithinTheirPartAndIntoTheNext() {
        FormPlan up = USUAL.moved("summary", FormPlan.Direction.UP);
        assertEquals(List.of("summary", "title", "theme", "sourceLanguage"), keys(up, "ESSENCE"));
        FormPlan down = USUAL.moved("sourceLanguage", FormPlan.Direction.DOWN);
        assertEquals("sourceLanguage", keys(down, "PLACE").getFirst());
        assertEquals(USUAL, USUAL.moved("title", FormPlan.Direction.UP), "the first stays first");
        assertEquals(USUAL, down.moved("sourceLanguage", FormPlan.Direction.UP));
    }

    @Test
    void keepsWhatEveryFormHas() {
        assertThrows(Problem.class, () -> USUAL.without("title"));
        assertTrue(USUAL.without("trigger").field("trigger").isEmpty());
        assertThrows(Problem.class, () -> FormChecks.require(new FormPlan(List.of()), List.of()));
    }

    @Test
    void removesOnlyEmptyParts() {
        assertThrows(Problem.class, () -> USUAL.withoutPart("TESTS"));
        FormPlan more = USUAL.withPart(Localized.of("fr", "Échecs"), Localized.empty());
        assertEquals(USUAL, more.withoutPart("PART1"));
        assertEquals("PART1", more.movedPart("PART1", FormPlan.Direction.UP).parts().get(6).key());
    }

    @Test
    void refusesFieldsThatNobodyCouldFillIn() {
        assertRefused("practice.forms.noLabel", field(FieldKind.NUMBER, "x").worded(Localized.empty(), Localized.empty(), Localized.empty()));
        assertRefused("practice.forms.answers", field(FieldKind.CHOICE, "Stage"));
        assertRefused("practice.rules.limit", field(FieldKind.LONG_TEXT, "Words").ruled(3, FieldNeed.OPTIONAL, "", List.of()));
        assertRefused("practice.theme.unknown", JOBS.asked(List.of(9L), Optional.empty()));
        assertRefused("practice.forms.condition", JOBS.asked(List.of(), Optional.of(new FieldCondition("factStage", List.of("a1")))));
    }

    private static void assertRefused(String code, FormField field) {
        assertEquals(code, assertThrows(Problem.class, () -> FormChecks.require(USUAL.withField("RESULTS", field, Set.of()), List.of(7L))).code());
    }

    @Test
    void staysTheSameInTheDatabase() {
        FormPlan plan = USUAL.withField("RESULTS", STAGE, Set.of())
                .withField("RESULTS", JOBS.asked(List.of(7L), Optional.of(new FieldCondition("factStage", List.of("a2")))), Set.of());
        assertEquals(plan, Json.read(Json.write(plan), FormPlan.class));
    }

    @Test
    void asksOnlyWhatConcernsThePractice() {
        FormField needed = JOBS.ruled(0, FieldNeed.SUBMIT, "jobs", List.of());
        FormRules form = new FormRules(2, USUAL.withField("RESULTS", STAGE, Set.of())
                .withField("RESULTS", needed.asked(List.of(7L), Optional.of(new FieldCondition("factStage", List.of("a2")))), Set.of()));
        assertFalse(lacks(form, Map.of("theme", "7", "factStage", "a1"), "factJobsCreated"));
        assertFalse(lacks(form, Map.of("theme", "8", "factStage", "a2"), "factJobsCreated"));
        assertTrue(lacks(form, Map.of("theme", "7", "factStage", "a2"), "factJobsCreated"));
    }

    @Test
    void saysHowMuchOfWhatIsAskedIsThere() {
        FormRules form = new FormRules(2, new FormPlan(List.of(USUAL.part("ESSENCE").orElseThrow(), USUAL.part("MEANS").orElseThrow()
                .with(List.of(JOBS.named("factJobs"), JOBS.named("factLate").asked(List.of(7L), Optional.empty()),
                        USUAL.field("ongoing").orElseThrow())))));
        Completeness some = form.completeness(new PracticeContent(Map.of(PracticeField.TITLE, "Halls", PracticeField.THEME, "8")));
        assertEquals(List.of("summary", "sourceLanguage", "factJobs"), some.missing().stream().map(FormField::key).toList());
        assertEquals(2, some.filled());
        assertEquals(6, form.completeness(new PracticeContent(Map.of(PracticeField.THEME, "7"))).asked());
    }

    @Test
    void needsAFieldFromItsStepOn() {
        FormRules form = new FormRules(2, USUAL.withField("RESULTS", JOBS.ruled(0, FieldNeed.ACCEPT, "", List.of()), Set.of()));
        assertFalse(lacks(form, Map.of(), "factJobsCreated"));
        assertEquals(List.of("factJobsCreated"), form.missing(PracticeContent.empty(), FieldNeed.ACCEPT).stream().map(FormField::key).toList());
        assertEquals(List.of("factJobsCreated"), form.missing(PracticeContent.empty(), FieldNeed.PUBLISH).stream().map(FormField::key).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"a1|a1", "essai|a1", " RUNNING |a2", "''|''"})
    void understandsAnswersByCodeAndByName(String typed, String stored) {
        assertEquals(stored, STAGE.named("factStage").canonical(typed));
    }

    @Test
    void refusesAnAnswerThatIsNotOffered() {
        assertThrows(Problem.class, () -> STAGE.named("factStage").canonical("Planned"));
    }

    @Test
    void keepsSeveralAnswersInTheOrderOfTheForm() {
        FormField several = field(FieldKind.CHOICES, "Stages").ruled(0, FieldNeed.OPTIONAL, "", STAGE.options()).named("factStages");
        assertEquals("a1,a2", several.canonical("running; Pilot"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"NUMBER|-12,5|-12.5", "NUMBER|1 250|1250", "NUMBER|0|0", "DATE|31/12/2026|2026-12-31", "DATE|2026-02-03|2026-02-03",
            "DATE|3.2.2026|2026-02-03", "PERIOD|03/2010 - 2012|2010-03 - 2012", "PERIOD|2010 –|2010 -", "PERIOD|2010|2010", "PERSON| Petra Nová, Karviná |Petra Nová, Karviná", "LINK|https://town.eu|https://town.eu"})
    void bringsFactsIntoOneForm(FieldKind kind, String typed, String stored) {
        assertEquals(stored, field(kind, "Fact").named("factFact").canonical(typed));
        assertEquals(stored, field(kind, "Fact").named("factFact").canonical(stored), "what is stored stays as it is");
    }

    @ParameterizedTest
    @CsvSource({"NUMBER,many", "NUMBER,1.2345", "DATE,31/02/2026", "DATE,soon", "PERIOD,2012 - 2010", "PERIOD,2010 - soon", "LINK,town.eu"})
    void saysWhatItDoesNotUnderstand(FieldKind kind, String typed) {
        assertThrows(Problem.class, () -> field(kind, "Fact").named("factFact").canonical(typed));
    }

    @Test
    void saysFactsInTheReadersLanguage() {
        assertEquals("Essai", STAGE.said("a1", Locale.FRENCH));
        assertEquals("-12,5 emplois", JOBS.ruled(0, FieldNeed.OPTIONAL, "emplois", List.of()).said("-12.5", Locale.FRENCH));
        assertEquals("3 février 2026", field(FieldKind.DATE, "Day").said("2026-02-03", Locale.FRENCH));
    }

    private static boolean lacks(FormRules form, Map<String, String> values, String key) {
        var content = new java.util.HashMap<PracticeField, String>();
        values.forEach((name, value) -> content.put(PracticeField.of(name), value));
        return form.gaps(new PracticeContent(content)).stream().anyMatch(gap -> gap.field().key().equals(key));
    }

    private static List<String> keys(FormPlan plan, String part) {
        return new ArrayList<>(plan.part(part).orElseThrow().fields().stream().map(FormField::key).toList());
    }
}

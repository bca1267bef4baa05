package eu.binome.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import eu.binome.platform.CleanText;

class RowUnderstandingTest {

    private static final ImportSetting SETTING = new ImportSetting(new FormRules(List.of()), "en", Map.of("business support", "7"), "");
    private static final List<String> OWN_SAMPLE = List.of(
            "{\"id\":\"a\",\"title\":\"Halles couvertes\",\"country\":[\"France\"],\"country_codes\":[\"FR\"],\"territory\":\"Lens\",\"language\":\"fr\"}",
            "{\"id\":\"b\",\"title\":\"Night buses\",\"summary\":\"Buses after midnight.\",\"country\":[\"European Union\"],\"start\":\"2018\",\"scope\":\"Across Countries\"}",
            "{\"id\":\"c\",\"title\":\"Zelená střecha\",\"language\":\"cs\",\"source\":\"a page\",\"licence\":\"CC BY 4.0\",\"url\":\"see https://a.eu/x and https://b.eu\"}");

    @Test
    void takesAUnevenRecordWithoutInventingAnything() {
        ImportedRow row = understood(OWN_SAMPLE.getFirst());
        assertEquals(Map.of(PracticeField.TITLE, "Halles couvertes", PracticeField.COUNTRIES, "FR", PracticeField.CITY, "Lens",
                PracticeField.SOURCE_LANGUAGE, "fr"), row.content().values());
        assertEquals(new PracticeOrigin("a", "", ""), row.origin());
        assertEquals(List.of(ImportRemark.of("practice.import.remark.noTheme")), row.allRemarks());
        assertEquals(ImportOutcome.TAKEN, row.outcome());
    }

    @Test
    void keepsWhatIsNoCountryAsTheRegionAndSaysWhatItDidNotUnderstand() {
        ImportedRow row = understood(OWN_SAMPLE.get(1));
        assertEquals("European Union", row.content().of(PracticeField.NUTS_NAME));
        assertEquals("2018", row.content().of(PracticeField.START));
        assertEquals(List.of("practice.import.remark.noTheme", "practice.import.remark.notUnderstood", "practice.import.remark.place"),
                row.remarks().stream().map(ImportRemark::code).sorted().toList());
        assertEquals(ImportOutcome.TAKEN, row.outcome());
    }

    @Test
    void keepsSourceLicenceAndEveryAddress() {
        ImportedRow row = understood(OWN_SAMPLE.get(2));
        assertEquals("https://a.eu/x", row.content().of(PracticeField.LINK));
        assertEquals(new PracticeOrigin("c", "a page; see https://a.eu/x and https://b.eu", "CC BY 4.0"), row.origin());
        assertEquals("cs", row.content().of(PracticeField.SOURCE_LANGUAGE));
    }

    @Test
    void takesLongTextsWholeWithAWarning() {
        ImportedRow row = understood("{\"title\":\"" + "long ".repeat(60).strip() + "\"}");
        assertEquals(299, row.title().length());
        assertEquals(ImportRemark.of("practice.import.remark.tooLong", "@practice.field.title", "100", "299"), row.remarks().getLast());
        assertEquals(ImportOutcome.TAKEN, row.outcome());
    }

    @Test
    void namesAPartnershipsOwnFieldInItsRemarks() {
        FormField lessons = FormPlanTest.field(FieldKind.LONG_TEXT, "Lessons").ruled(20, FieldNeed.OPTIONAL, "", List.of());
        FormPlan plan = FormRules.USUAL.plan().withField("LEARNING", lessons, Set.of())
                .withField("RESULTS", FormPlanTest.field(FieldKind.NUMBER, "Jobs created"), Set.of());
        ImportSetting setting = new ImportSetting(new FormRules(2, plan), "en", Map.of(), "7");
        ImportRecord record = new ImportRecord(1, Map.of("title", "x", "l", "Begin small, and stay so.", "j", "about 20"), "", Optional.empty());
        ImportedRow row = RowUnderstanding.of(record, Map.of("title", "title", "l", "textLessons", "j", "factJobsCreated"), setting);
        assertEquals(List.of("Jobs created", "Lessons"), row.remarks().stream().map(remark -> remark.arguments().getFirst()).sorted().toList());
        assertTrue(ImportRemark.of("practice.import.remark.tooLong", "@practice.field.textLessons", "20", "25").in(Locale.ENGLISH).contains("textLessons"),
                "what was stored before can be read, too");
    }

    @Test
    void keepsWhatOnlyAnEarlierEditionAskedFor() {
        FormPlan first = FormRules.USUAL.plan().withField("RESULTS", FormPlanTest.field(FieldKind.NUMBER, "Jobs created"), Set.of());
        FormPlan shorter = FormRules.USUAL.plan().without("objectives");
        ImportSetting setting = new ImportSetting(new FormRules(3, shorter, List.of(first, FormRules.USUAL.plan())), "en", Map.of(), "7");
        ImportRecord record = new ImportRecord(1, Map.of("t", "x", "o", "Fewer cars.", "j", "1 250"), "", Optional.empty());
        ImportedRow row = RowUnderstanding.of(record, Map.of("t", "title", "o", "objectives", "j", "factJobsCreated"), setting);
        assertEquals("Fewer cars.", row.content().of(PracticeField.OBJECTIVES));
        assertEquals("1250", row.content().of(PracticeField.of("factJobsCreated")));
    }

    @Test
    void refusesOnlyRecordsWithoutAnyText() {
        assertEquals(ImportOutcome.REFUSED, understood("{\"country_codes\":[\"FR\"]}").outcome());
        assertEquals(ImportOutcome.REFUSED, understood("not json {").outcome());
        assertEquals(ImportOutcome.TAKEN, understood("{\"results\":\"26 firms\"}").outcome());
    }

    @Test
    void findsTheThemeByItsName() {
        assertEquals("7", understood("{\"title\":\"x\",\"theme\":\"Business Support\"}").content().of(PracticeField.THEME));
        ImportedRow unknown = understood("{\"title\":\"x\",\"theme\":\"Weather\"}");
        assertEquals("", unknown.content().of(PracticeField.THEME));
        assertEquals("practice.import.remark.theme", unknown.remarks().getFirst().code());
    }

    @Test
    void givesTheChosenThemeToRecordsThatNameNone() {
        ImportSetting chosen = new ImportSetting(SETTING.rules(), "en", SETTING.themes(), "9");
        assertEquals("9", understood("{\"title\":\"x\"}", chosen).content().of(PracticeField.THEME));
        assertEquals("9", understood("{\"title\":\"x\",\"theme\":\"Weather\"}", chosen).content().of(PracticeField.THEME));
        assertEquals("7", understood("{\"title\":\"x\",\"theme\":\"Business support\"}", chosen).content().of(PracticeField.THEME));
        assertEquals(List.of(), understood("{\"title\":\"x\"}", chosen).allRemarks());
    }

    @Test
    void joinsColumnsThatGoToTheSameText() {
        ImportRecord record = new ImportRecord(1, Map.of("a", "First."), "", Optional.empty());
        ImportedRow row = RowUnderstanding.of(record, Map.of("a", "context"), SETTING);
        assertEquals("First.", row.content().of(PracticeField.CONTEXT));
        ImportedRow both = understood("{\"title\":\"x\",\"context\":\"First.\",\"problem\":\"Second.\"}");
        assertEquals("First.\n\nSecond.", both.content().of(PracticeField.CONTEXT));
    }

    @Test
    void takesEveryRealRecordThatThereIs() throws IOException {
        List<String> lines = new ArrayList<>(OWN_SAMPLE);
        Path folder = Path.of("../shared/data/practices");
        for (Path file : List.of(folder.resolve("curated.jsonl"), folder.resolve("ipsx.jsonl"))) {
            if (Files.exists(file)) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        ReadTable table = ReadTable.of(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        Map<String, String> mapping = ImportTargets.propose(table.columns());
        assertFalse(table.records().isEmpty());
        for (ImportRecord record : table.records()) {
            ImportedRow row = RowUnderstanding.of(record, mapping, SETTING);
            assertEquals(ImportOutcome.TAKEN, row.outcome(), record.raw());
            assertEquals(CleanText.line(record.values().get("title")), row.title());
            assertEquals(CleanText.prose(record.values().getOrDefault("summary", "")), row.content().of(PracticeField.SUMMARY));
            assertEquals(record.values().getOrDefault("language", "en"), row.content().of(PracticeField.SOURCE_LANGUAGE));
            assertTrue(record.values().containsKey("licence") == !row.origin().licence().isEmpty(), record.raw());
        }
    }

    private static ImportedRow understood(String line) {
        return understood(line, SETTING);
    }

    private static ImportedRow understood(String line, ImportSetting setting) {
        ReadTable table = ReadTable.of(("{\"weather\":\"fine\"}\n" + line).getBytes(StandardCharsets.UTF_8));
        return RowUnderstanding.of(table.records().getLast(), ImportTargets.propose(table.columns()), setting);
    }
}

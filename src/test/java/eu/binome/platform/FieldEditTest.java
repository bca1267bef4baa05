package eu.binome.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import eu.binome.platform.FieldEdit.Decision;

class FieldEditTest {

    @ParameterizedTest(name = "stored \"{0}\", seen \"{1}\", wanted \"{2}\": {3}")
    @CsvSource({
        "'Old', 'Old', 'New', WRITE", "'', '', 'New', WRITE", "'Old', 'Old', '', WRITE",
        "'New', 'Old', 'New', NOTHING", "'New', '', 'New', NOTHING", "'', 'Old', '', NOTHING",
        "'Theirs', 'Old', 'New', CLASH", "'Theirs', '', 'New', CLASH", "'', 'Old', 'New', CLASH", "'Theirs', 'Old', '', CLASH",
        "'Theirs', 'Old', 'Old', CLASH"
    })
    void writesOnlyOverWhatTheWriterHasSeen(String stored, String seen, String wanted, Decision decision) {
        assertEquals(decision, new FieldEdit(wanted, seen).against(stored));
    }

    @Test
    void takesBothLineEndsAndOuterBlanksForTheSame() {
        assertEquals(Decision.WRITE, new FieldEdit("Three", "One\nTwo").against("One\r\nTwo "));
        assertEquals(Decision.NOTHING, new FieldEdit("One\r\nTwo", "").against("One\nTwo"));
        assertEquals("One\nTwo", new FieldEdit(" One\r\nTwo ", "").value());
    }

    @Test
    void showsBothTextsOfAClash() {
        Instant at = Instant.parse("2026-03-01T10:00:00Z");
        assertEquals(new FieldConflict("title", "New", "Theirs", "Anna", at), new FieldEdit("New", "Old").conflict("title", "Theirs", "Anna", at));
    }

    @Test
    void comparesWhatWasSeenInTheFormInWhichItIsStored() {
        FieldChanges changes = new FieldChanges(Map.of("scope", "local"), Map.of("scope", " regional"));
        assertEquals(new FieldEdit("LOCAL", "REGIONAL"), changes.edit("scope", text -> text.strip().toUpperCase(Locale.ROOT)));
    }

    @Test
    void leavesASeenValueThatCannotBeStoredAsItCameButRefusesSuchAWantedOne() {
        FieldChanges changes = new FieldChanges(Map.of("year", "2026"), Map.of("year", "soon"));
        assertEquals(new FieldEdit("2026", "soon"), changes.edit("year", FieldEditTest::year));
        assertThrows(Problem.class, () -> FieldChanges.first(Map.of("year", "soon")).edit("year", FieldEditTest::year));
    }

    @Test
    void readsWhatArrivesWithAndWithoutWhatWasSeen() {
        assertEquals(new FieldChanges(Map.of("title", "New"), Map.of("title", "Old")),
                Json.read("{\"fields\": {\"title\": \"New\"}, \"seen\": {\"title\": \"Old\"}}", FieldChanges.class));
        assertEquals(FieldChanges.first(Map.of("title", "")), Json.read("{\"fields\": {\"title\": \"\"}}", FieldChanges.class));
    }

    @Test
    void takesNullForBlank() {
        Map<String, String> fields = new HashMap<>();
        fields.put("title", null);
        assertEquals(Map.of("title", ""), FieldChanges.first(fields).fields());
    }

    private static String year(String text) {
        if (!text.matches("\\d{4}")) {
            throw new Problem("platform.request.bad");
        }
        return text;
    }
}

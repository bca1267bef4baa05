package eu.binome.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.junit.jupiter.api.Test;

class ShownFormTest {

    @Test
    void comesBackAsItWentOut() {
        ShownForm shown = new ShownForm(Map.of("title", "A \"quoted\" <title>", "summary", "Two\nlines"));
        assertEquals(shown, ShownForm.of(shown.written()));
    }

    @Test
    void findsOnlyWhatTheWriterChanged() {
        ShownForm shown = new ShownForm(Map.of("title", "Old", "summary", "Two\nlines"));
        FieldChanges changes = shown.changes(Map.of("title", "New", "summary", "Two\r\nlines", "city", "", "scope", "LOCAL"));
        assertEquals(Map.of("title", "New", "scope", "LOCAL"), changes.fields());
        assertEquals("Old", changes.seen().get("title"));
    }

    @Test
    void hasShownNothingWhenItCannotBeRead() {
        for (String written : new String[] {"", "no JSON", "[1]", "{\"title\": {}}"}) {
            assertEquals(Map.of(), ShownForm.of(written).values(), written);
        }
    }

    @Test
    void learnsWhatTheWriterWasTold() {
        ShownForm told = new ShownForm(Map.of("title", "Old", "city", "Wigan")).with(Map.of("title", "Theirs"));
        assertEquals(Map.of("title", "Theirs", "city", "Wigan"), told.values());
    }
}

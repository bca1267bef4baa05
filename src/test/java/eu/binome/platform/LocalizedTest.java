package eu.binome.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class LocalizedTest {

    @Test
    void answersInTheAskedLanguage() {
        assertEquals("Ruche", new Localized(Map.of("fr", "Ruche", "en", "Hive")).in(Locale.FRENCH));
    }

    @Test
    void fallsBackToEnglishThenFrenchThenAnyOther() {
        assertEquals("Hive", new Localized(Map.of("fr", "Ruche", "en", "Hive")).in("pl"));
        assertEquals("Ruche", new Localized(Map.of("fr", "Ruche", "sl", "Panj")).in("pl"));
        assertEquals("Bienenstock", new Localized(Map.of("de", "Bienenstock", "sl", "Panj")).in("pl"));
    }

    @Test
    void saysWhichLanguageItAnswersIn() {
        assertEquals(Optional.of("fr"), Localized.of("fr", "Ruche").languageFor("hu"));
    }

    @Test
    void isEmptyTextWhereThereIsNone() {
        assertEquals("", Localized.empty().in("fr"));
        assertTrue(Localized.empty().isEmpty());
    }
}

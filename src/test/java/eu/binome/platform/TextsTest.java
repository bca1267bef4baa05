package eu.binome.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;

import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void speaksTheReadersLanguage() {
        assertEquals("Enregistrer", Texts.plain(Locale.FRENCH, "platform.save"));
        assertEquals("Save", Texts.plain(Locale.ENGLISH, "platform.save"));
    }

    @Test
    void speaksEnglishWhereTheModuleDoesNotSpeakTheLanguage() {
        assertEquals("Search", Texts.plain(Locale.of("hu"), "search.page.submit"));
    }

    @Test
    void putsArgumentsInAsTheLanguageWritesNumbers() {
        assertEquals("The file is too large: 1,500 MB at most.", Texts.of(Locale.ENGLISH, "platform.file.tooLarge", 1500));
    }

    @Test
    void elidesInFrenchBeforeNamesThatBeginWithAVowel() {
        assertEquals("Le texte d’Élodie", Texts.of(Locale.FRENCH, "theme.merge.theirs", "Élodie"));
        assertEquals("Le texte de Vicent", Texts.of(Locale.FRENCH, "theme.merge.theirs", "Vicent"));
        assertEquals("The text of Élodie", Texts.of(Locale.ENGLISH, "theme.merge.theirs", "Élodie"));
    }

    @Test
    void namesTheKeyThatIsMissing() {
        IllegalStateException missing = assertThrows(IllegalStateException.class, () -> Texts.plain(Locale.FRENCH, "platform.nowhere"));
        assertEquals("no text for platform.nowhere in fr", missing.getMessage());
    }
}

package eu.binome.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = '|', value = {"fr|evaluation.sheet.answered|1|6|Réponses\u00a0: 1 sur 6", "fr|evaluation.sheets.progress|1|6|1 fiche remise sur 6",
        "fr|evaluation.sheets.progress|2|6|2 fiches remises sur 6", "fr|evaluation.shortlist.rule.number|1|0|La meilleure", "fr|pairing.grid.stated|1|4|1 sujet sur 4",
        "fr|pairing.grid.stated|2|4|2 sujets sur 4", "en|pairing.grid.stated|1|1|1 of 1 topic", "fr|transfer.plans.signedOf|1|7|1 partie sur 7 est approuvée par tous",
        "fr|transfer.plans.signedOf|2|7|2 parties sur 7 sont approuvées par tous", "en|transfer.plans.signedOf|1|7|1 of 7 sections is signed by all",
        "en|transfer.plans.signedOf|0|7|0 of 7 sections are signed by all", "fr|publication.guides.extent|22|1|22 pages, 1 pratique", "en|publication.guides.extent|22|1|22 pages, 1 practice",
        "de|publication.guides.extent|22|1|22 Seiten, 1 Beispiel", "es|publication.guides.extent|22|1|22 páginas, 1 práctica", "nl|publication.guides.extent|22|1|22 pagina's, 1 praktijk",
        "fr|practice.import.remark.width|1|4|Cellules dans cette ligne\u00a0: 1\u00a0; dans l’en-tête\u00a0: 4.", "fr|pairing.synoptic.bar|1|0|1 l’a, aucun ne le souhaite, sur 3 partenaires", "en|pairing.synoptic.bar|1|2|1 has it, 2 want it, of 3 partners"})
    void agreesWithTheNumber(String language, String key, int first, int second, String sentence) {
        assertEquals(sentence, Texts.of(Locale.of(language), key, first, second, 3));
    }

    @Test
    void agreesWithHowManyAreNamed() {
        assertEquals("Lens a approuvé cette partie. Si vous la modifiez, l’accord est annulé et sera redemandé.",
                Texts.of(Locale.FRENCH, "transfer.edit.lifts", 1, "Lens"));
        assertEquals("Lens, Arras ont approuvé cette partie. Si vous la modifiez, les accords sont annulés et seront redemandés.",
                Texts.of(Locale.FRENCH, "transfer.edit.lifts", 2, "Lens, Arras"));
        assertEquals("Le plan reprend cette pratique. L’accord d’Arras est annulé\u00a0: merci d’approuver à nouveau après relecture.",
                Texts.of(Locale.FRENCH, "transfer.practice.doneLifted", 1, "Arras"));
    }

    @Test
    void namesTheKeyThatIsMissing() {
        IllegalStateException missing = assertThrows(IllegalStateException.class, () -> Texts.plain(Locale.FRENCH, "platform.nowhere"));
        assertEquals("no text for platform.nowhere in fr", missing.getMessage());
    }
}

package eu.binome.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import eu.binome.partnership.ThemeId;
import eu.binome.platform.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextKeyTest {

    @ParameterizedTest
    @ValueSource(strings = {"title.fr", "subtitle.en", "introduction.hu", "notice.de", "theme-12.sl"})
    void readsTheFieldsOfTheForm(String field) {
        assertEquals(field, TextKey.of(field).field());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "title", "title.", "title.xx", "theme-.fr", "theme-0.fr", "theme-1x.fr", "body.fr", ".fr", "title.fr.fr"})
    void refusesEveryOtherName(String field) {
        assertEquals("guide.text.unknown", assertThrows(Problem.class, () -> TextKey.of(field)).code());
    }

    @Test
    void namesTheIntroductionOfATheme() {
        assertEquals(TextKey.of("theme-12.fr"), new TextKey(TextKey.introductionOf(new ThemeId(12)), "fr"));
    }

    @Test
    void takesTitlesOfTwoHundredCharactersAndNoMore() {
        TextKey title = TextKey.of("title.fr");
        assertEquals("é".repeat(200), title.checked(" " + "é".repeat(200) + "\n"));
        assertEquals("guide.text.tooLong", assertThrows(Problem.class, () -> title.checked("é".repeat(201))).code());
    }

    @Test
    void countsCharactersOutsideTheBasicPlaneOnce() {
        assertEquals("𝄞".repeat(200), TextKey.of("title.fr").checked("𝄞".repeat(200)));
    }
}

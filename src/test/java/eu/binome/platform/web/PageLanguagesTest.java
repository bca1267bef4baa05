package eu.binome.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import eu.binome.platform.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageLanguagesTest {

    private static final Locale POLISH = Locale.of("pl");

    @ParameterizedTest
    @ValueSource(strings = {"/publication/catalogue.xhtml", "/publication/practice.xhtml", "/security/signIn.xhtml", "/security/signOut.xhtml",
        "/security/forgotten.xhtml", "/security/reset.xhtml", "/security/invitation.xhtml", "/platform/error.xhtml"})
    void speaksAllNineWherePeopleComeBeforeTheyHaveSignedIn(String view) {
        assertEquals(true, Files.exists(Path.of("src/main/webapp" + view)));
        assertEquals(Languages.ALL, PageLanguages.of(view));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/home/home.xhtml", "/practice/practice.xhtml", "/security/audit.xhtml", "/search/search.xhtml"})
    void speaksFrenchAndEnglishInside(String view) {
        assertEquals(Languages.COMPLETE, PageLanguages.of(view));
    }

    @Test
    void takesWhatWasChosenWhereThePageSpeaksIt() {
        assertEquals(POLISH, PageLanguages.best(Languages.ALL, POLISH, List.of(Locale.FRENCH)));
        assertEquals(Locale.FRENCH, PageLanguages.best(Languages.COMPLETE, Locale.FRENCH, List.of(Locale.ENGLISH)));
    }

    @Test
    void takesTheFirstPreferredLanguageThatThePageSpeaksElse() {
        assertEquals(Locale.FRENCH, PageLanguages.best(Languages.COMPLETE, POLISH, List.of(POLISH, Locale.CANADA_FRENCH, Locale.UK)));
    }

    @Test
    void takesEnglishWhereNothingElseFits() {
        assertEquals(Locale.ENGLISH, PageLanguages.best(Languages.COMPLETE, POLISH, List.of(POLISH)));
    }
}

package eu.binome.search;

import static eu.binome.search.IndexFixture.practice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompoundsTest {

    private static final Set<String> GERMAN = Set.of("abfall", "wirtschaft", "betrieb", "arbeit", "markt", "stadt");

    @ParameterizedTest
    @CsvSource({"abfallwirtschaft, abfall wirtschaft", "abfallwirtschaftsbetrieb, abfall wirtschaft betrieb", "arbeitsmarktes, arbeit marktes",
        "stadtbetriebe, stadt betriebe"})
    void splitsIntoKnownWords(String word, String parts) {
        assertEquals(List.of(parts.split(" ")), Compounds.of("de").split(word, GERMAN::contains));
    }

    @ParameterizedTest
    @CsvSource({"abfall", "verwaltung", "abfallverwaltung", "der"})
    void leavesOtherWordsWhole(String word) {
        assertEquals(List.of(), Compounds.of("de").split(word, GERMAN::contains));
    }

    @Test
    void splitsNothingInLanguagesThatWriteWordsApart() {
        assertEquals(List.of(), Compounds.of("fr").split("abfallwirtschaft", GERMAN::contains));
    }

    @Test
    void knowsAWordWithItsEnding() {
        assertEquals(Optional.of("betrieb"), Compounds.of("de").known("betriebe", GERMAN::contains));
        assertEquals(Optional.empty(), Compounds.of("de").known("betreuung", GERMAN::contains));
    }

    @ParameterizedTest
    @CsvSource({"de, Abfallwirtschaft, Wirtschaft mit Abfall", "de, Schulgebäude, Gebäude der Schule", "nl, schoolgebouw, gebouw van de school",
        "de, Schule, Schulgebäude", "nl, school, schoolgebouw", "de, Schulgebaude, Schulgebäude"})
    void findsPartsThroughWholesAndWholesThroughParts(String language, String question, String title) {
        try (IndexFixture index = IndexFixture.anIndexOf(practice(1).in(language, SearchText.titled(title)),
                practice(2).in(language, SearchText.titled("Theater")))) {
            assertEquals(List.of(1L), index.ids(question, language));
        }
    }

    @Test
    void marksTheWholeCompound() {
        FoundText found = new Highlights("Schule", "de", Match.AS_TYPED).in(java.util.Map.of("de", SearchText.titled("Altes Schulgebäude"))).orElseThrow();
        assertTrue(found.title().html().contains("<mark>Schulgebäude</mark>"), found.title().html());
    }
}

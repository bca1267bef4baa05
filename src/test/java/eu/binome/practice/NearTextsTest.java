package eu.binome.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NearTextsTest {

    private final NearTexts texts = new NearTexts();

    @BeforeEach
    void aCollection() {
        IntStream.range(0, 500).forEach(i -> texts.add("Support for enterprises in region " + i, "A regional network helps small enterprises number " + i + "."));
        texts.add("Night buses for shift workers", "Buses after midnight bring shift workers of the steelworks home.");
        texts.add("Réseau BioValley", "Le pôle BioValley réunit 300 entreprises de Basel à Strasbourg, Freiburg et Mulhouse.");
    }

    @Test
    void tellsWhichPracticeIsNearAndByWhichWords() {
        NearTexts.Near near = texts.nearest("Night buses for shift workers!", "Buses after midnight bring workers of the steelworks home again.").orElseThrow();
        assertEquals("Night buses for shift workers", near.title());
        assertTrue(near.words().containsAll(List.of("midnight", "night")) && near.words().size() == 6, near.toString());
    }

    @Test
    void findsATextOfAnotherLanguageByTheWordsThatBothHave() {
        NearTexts.Near near = texts.nearest("BioValley", "BioValley: 300 enterprises, Basel, Strasbourg, Freiburg, Mulhouse.").orElseThrow();
        assertEquals("Réseau BioValley", near.title());
    }

    @Test
    void doesNotTakeCommonWordsForLikeness() {
        assertEquals(Optional.empty(), texts.nearest("Support for enterprises in mountains", "A regional network helps small enterprises with timber and snow."));
        assertEquals(Optional.empty(), texts.nearest("", ""));
    }
}

package eu.binome.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CognatesTest {

    private static final Cognates WORDS = new Cognates(List.of("technology", "innovation", "cooperation", "photovoltaic", "village", "school", "katowice"));

    @ParameterizedTest
    @CsvSource({"technologie, technology", "technologia, technology", "tecnología, technology", "inovace, innovation", "fotovoltaika, photovoltaic",
        "kooperation, cooperation", "kattowitz, katowice"})
    void findsWordsThatLookAlike(String word, String other) {
        assertEquals(other, WORDS.of(word).getFirst().word());
    }

    @ParameterizedTest
    @CsvSource({"dorf", "gmina", "école", "wirtschaft"})
    void findsNothingForOthers(String word) {
        assertEquals(List.of(), WORDS.of(word));
    }

    @Test
    void doesNotCountTheWordItself() {
        assertTrue(WORDS.of("innovation").stream().noneMatch(alike -> alike.word().equals("innovation")));
    }

    @Test
    void sharesAreAtMostOneAndFall() {
        List<Cognates.Alike> alike = new Cognates(List.of("innovation", "innovations", "renovation", "inovace")).of("inovation");
        assertTrue(alike.stream().allMatch(each -> each.share() > 0 && each.share() <= 1));
        assertEquals(alike.stream().map(Cognates.Alike::share).sorted(java.util.Comparator.reverseOrder()).toList(),
                alike.stream().map(Cognates.Alike::share).toList());
    }
}

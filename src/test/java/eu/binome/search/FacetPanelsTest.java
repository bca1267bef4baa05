package eu.binome.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FacetPanelsTest {

    @Test
    void showsTheMostFrequentAndEverythingChosen() {
        List<FacetCount> many = IntStream.range(0, 30)
                .mapToObj(i -> new FacetCount("v" + i, 30 - i, i == 25)).toList();

        List<FacetCount> shown = FacetPanels.shown(many, Set.of("v25"));

        assertEquals(FacetPanels.MOST_SHOWN, shown.size());
        assertEquals("v25", shown.get(0).value());
        assertEquals("v0", shown.get(1).value());
    }

    @Test
    void namesKindsInTheReadersLanguageAndKeepsTheCodeOfUnknownOnes() {
        assertEquals(Map.of("practice", "Bonne pratique", "novelty", "novelty"),
                FacetPanels.kinds(List.of("practice", "novelty"), Locale.FRENCH));
    }

    @Test
    void keepsAChosenValueThatGivesNothingAnyMore() {
        assertEquals(List.of(new FacetCount("FR", 0, true)), FacetPanels.shown(List.of(), Set.of("FR")));
    }
}

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
    void keepsEveryValueAndPutsTheChosenOnesFirst() {
        List<FacetCount> many = IntStream.range(0, 30)
                .mapToObj(i -> new FacetCount("v" + i, 30 - i, i == 25)).toList();

        List<FacetCount> shown = FacetPanels.shown(many, Set.of("v25"));

        assertEquals(30, shown.size());
        assertEquals("v25", shown.get(0).value());
        assertEquals("v0", shown.get(1).value());
    }

    @Test
    void showsTwelveAtOnceAndTheRestWhenAskedFor() {
        List<FacetChoice> choices = IntStream.range(0, 30).mapToObj(i -> new FacetChoice("v" + i, "v" + i, 30 - i, i < 2, "/")).toList();
        FacetPanel panel = new FacetPanel(Facet.COUNTRY, choices);
        assertEquals(choices.subList(0, 12), panel.first());
        assertEquals(choices.subList(12, 30), panel.rest());
        assertEquals(List.of(), new FacetPanel(Facet.COUNTRY, choices.subList(0, 5)).rest());
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

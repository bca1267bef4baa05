package eu.binome.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SearchAddressTest {

    @Test
    void readsWhatItWrote() {
        SearchRequest request = SearchRequest.of("matériaux & \"mines\"", "fr").with(Facet.THEME, "4").with(Facet.COUNTRY, "FR")
                .with(Facet.COUNTRY, "BE").by(Order.NEWEST).at(3);

        assertEquals("/?q=mat%C3%A9riaux+%26+%22mines%22&theme=4&country=BE&country=FR&order=newest&page=3",
                SearchAddress.of("/", request));
        assertEquals(request, SearchAddress.read(Map.of("q", new String[] {"matériaux & \"mines\""},
                "theme", new String[] {"4"}, "country", new String[] {"FR", "BE"}, "order", new String[] {"newest"},
                "page", new String[] {"3"}), "fr"));
    }

    @Test
    void narrowsManyTimesAsOnce() {
        SearchRequest plain = SearchRequest.of("", "fr");
        SearchRequest chosen = SearchRequest.of("mines & co", "fr").with(Facet.THEME, "4").with(Facet.YEAR, "2011").by(Order.TITLE);
        for (SearchRequest request : List.of(plain, chosen, plain.with(Facet.COUNTRY, "FR"), plain.at(2))) {
            for (Facet side : Facet.values()) {
                assertEquals(SearchAddress.of("/list", request.with(side, "é 1")), SearchAddress.narrowed("/list", request, side).apply("é 1"), side.name());
            }
        }
    }

    @Test
    void leavesDefaultsOut() {
        assertEquals("/", SearchAddress.of("/", SearchRequest.of("", "fr")));
        assertEquals(SearchRequest.of("", "fr"), SearchAddress.read(Map.of(), "fr"));
    }

    @Test
    void leavesOutWhatCannotBeRead() {
        SearchRequest request = SearchAddress.read(Map.of("order", new String[] {"worst"}, "page", new String[] {"-1"},
                "country", new String[] {" ", "x".repeat(100)}, "q", new String[0]), "en");
        assertEquals(SearchRequest.of("", "en"), request);
    }

    @Test
    void takesValuesAwayAgain() {
        SearchRequest two = SearchRequest.of("", "fr").with(Facet.COUNTRY, "FR").with(Facet.COUNTRY, "BE");
        assertEquals(Set.of("BE"), two.without(Facet.COUNTRY, "FR").filters().get(Facet.COUNTRY));
        assertEquals(Map.of(), two.without(Facet.COUNTRY, "FR").without(Facet.COUNTRY, "BE").filters());
        assertEquals(two, two.without(Facet.YEAR, "2011"));
    }
}

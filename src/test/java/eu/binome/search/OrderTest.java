package eu.binome.search;

import static eu.binome.search.IndexFixture.practice;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderTest {

    @ParameterizedTest
    @CsvSource({"fr,'cote,côte,Coté,zone'", "cs,'cena,čas,dům,huť,chata'", "de,'Apfel,Äpfel,Bär,Zeche'", "en,'Älv,zone'"})
    void ordersTitlesAsTheReadersDictionary(String language, String expected) {
        List<String> titles = List.of(expected.split(","));
        List<String> reversed = titles.reversed();
        SearchDocument[] documents = new SearchDocument[titles.size()];
        for (int i = 0; i < documents.length; i++) {
            documents[i] = practice(i + 1).in(language, SearchText.titled(reversed.get(i)));
        }
        try (IndexFixture index = IndexFixture.anIndexOf(documents)) {
            assertEquals(titles, index.find(SearchRequest.of("", language).by(Order.TITLE), Reader.anonymous()).hits()
                    .stream().map(SearchHit::title).toList());
        }
    }

    @Test
    void putsTheNewestFirst() {
        try (IndexFixture index = IndexFixture.anIndexOf(
                practice(2).in("en", SearchText.titled("mine")), practice(3).in("en", SearchText.titled("mine")),
                practice(1).in("en", SearchText.titled("mine")))) {
            assertEquals(List.of(3L, 2L, 1L), index.ids(SearchRequest.of("mine", "en").by(Order.NEWEST)));
            assertEquals(List.of(3L, 2L, 1L), index.ids("mine", "en"));
        }
    }

    @Test
    void keepsPagesWithinTheirLimits() {
        assertEquals(1, SearchRequest.of("", "en").at(-3).page());
        assertEquals(SearchRequest.LAST_PAGE, SearchRequest.of("", "en").at(1_000_000).page());
    }
}

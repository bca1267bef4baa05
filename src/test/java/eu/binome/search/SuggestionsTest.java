package eu.binome.search;

import static eu.binome.search.IndexFixture.practice;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

    @Test
    void completesWithoutAccentsAnyWordOfTheTitle() {
        try (IndexFixture index = IndexFixture.anIndexOf(
                practice(1).in("fr", SearchText.titled("Réemploi des matériaux")),
                practice(2).in("fr", SearchText.titled("Écologie industrielle")))) {
            assertEquals(List.of("Réemploi des matériaux"), index.suggestions("materi", "fr", Reader.anonymous()));
            assertEquals(List.of("Écologie industrielle"), index.suggestions("ÉCO ind", "fr", Reader.anonymous()));
            assertEquals(List.of(), index.suggestions("eco mat", "fr", Reader.anonymous()));
            assertEquals(List.of(), index.suggestions("e", "fr", Reader.anonymous()));
        }
    }

    @Test
    void offersTheTitleThatBeginsSoWhenTheReadersDoesNot() {
        try (IndexFixture index = IndexFixture.anIndexOf(practice(1)
                .in("fr", SearchText.titled("Incubateur")).in("hu", SearchText.titled("Vállalkozói központ")))) {
            assertEquals(List.of("Vállalkozói központ"), index.suggestions("vallal", "fr", Reader.anonymous()));
            assertEquals(List.of("Incubateur"), index.suggestions("incub", "fr", Reader.anonymous()));
        }
    }

    @Test
    void findsTitlesByTheirKeywords() {
        try (IndexFixture index = IndexFixture.anIndexOf(
                practice(1).in("en", new SearchText("Old pits", "", "", "heritage, mining")))) {
            assertEquals(List.of("Old pits"), index.suggestions("heri", "en", Reader.anonymous()));
        }
    }

    @Test
    void offersEachTitleOnceAndFewOfThem() {
        List<SearchDocument> many = LongStream.rangeClosed(1, 40)
                .mapToObj(id -> practice(id).in("en", SearchText.titled("Cluster " + id / 2))).toList();
        try (IndexFixture index = IndexFixture.anIndexOf(many)) {
            List<String> titles = index.suggestions("clus", "en", Reader.anonymous());
            assertEquals(IndexSuggest.MOST, titles.size());
            assertEquals(titles.size(), titles.stream().distinct().count());
        }
    }
}

package eu.binome.search;

import static eu.binome.search.IndexFixture.practice;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static IndexFixture index;

    @BeforeAll
    static void fill() {
        index = IndexFixture.anIndexOf(
                practice(1).in("fr", new SearchText("Matériaux biosourcés", "Filière du chanvre",
                        "Les agriculteurs et les maçons travaillent ensemble.", "construction, chanvre"))
                        .with(Facet.COUNTRY, "FR").with(Facet.YEAR, "2011"),
                practice(2).in("en", new SearchText("Second life of coal mines", "Museums and offices",
                        "The region turned its mines into places of culture. Materials were kept.", "mines, heritage"))
                        .with(Facet.COUNTRY, "GB").with(Facet.YEAR, "2010"),
                practice(3).in("fr", SearchText.titled("La pêche en rivière")).in("en", SearchText.titled("River fishing"))
                        .with(Facet.COUNTRY, "FR"),
                practice(4).in("fr", SearchText.titled("Le péché originel")).with(Facet.COUNTRY, "BE"),
                practice(5).in("pl", new SearchText("Dawne kopalnie", "Muzeum", "Kopalnia węgla", "")));
    }

    @AfterAll
    static void discard() {
        index.close();
    }

    @Test
    void findsEverythingWithoutWords() {
        assertEquals(List.of(5L, 4L, 3L, 2L, 1L), index.ids("  ", "fr"));
    }

    @Test
    void putsTheWordAsWrittenBeforeTheOneThatDiffersByAnAccent() {
        assertEquals(List.of(3L, 4L), index.ids("pêche", "fr"));
        assertEquals(List.of(4L, 3L), index.ids("péché", "fr"));
    }

    @Test
    void findsTextsOfEveryLanguageWhateverTheReaders() {
        assertEquals(List.of(5L), index.ids("kopalni", "fr"));
        assertEquals(List.of(2L), index.ids("mine", "hu"));
    }

    @Test
    void putsTheTitleBeforeTheBody() {
        try (IndexFixture two = IndexFixture.anIndexOf(
                practice(1).in("en", new SearchText("Museum", "", "About mining and mining towns", "")),
                practice(2).in("en", new SearchText("Mining towns", "", "A museum", "")))) {
            assertEquals(List.of(2L, 1L), two.ids("mining", "en"));
            assertEquals(List.of(1L, 2L), two.ids("museum", "en"));
        }
    }

    @Test
    void wantsBothOfTwoWords() {
        assertEquals(List.of(2L), index.ids("coal culture", "en"));
        assertEquals(Match.ANY_WORD, index.find(SearchRequest.of("coal rivière", "en"), Reader.anonymous()).match());
    }

    @Test
    void doesNotWantFormWordsOfTheReadersLanguage() {
        assertEquals(List.of(1L), index.ids("les maçons du chanvre", "fr"));
    }

    @Test
    void keepsThePhraseTogether() {
        assertEquals(List.of(2L), index.ids("\"coal mines\"", "en"));
        assertEquals(List.of(), index.ids("\"mines coal\"", "en"));
        assertEquals(List.of(1L), index.ids("« matériaux biosourcés »", "fr"));
    }

    @Test
    void leavesOutWhatIsExcluded() {
        assertEquals(List.of(5L, 4L, 2L, 1L), index.ids("-rivière", "fr"));
        assertEquals(List.of(4L), index.ids("peche -rivière", "fr"));
    }

    @Test
    void looksInTheNamedPart() {
        assertEquals(List.of(), index.ids("title:museums", "en"));
        assertEquals(List.of(2L), index.ids("summary:museums", "en"));
        assertEquals(List.of(1L), index.ids("titre:materiaux", "fr"));
        assertEquals(List.of(3L, 1L), index.ids("country:fr", "en"));
        assertEquals(List.of(1L), index.ids("year:2011", "en"));
    }

    @Test
    void completesTheBeginningOfAWord() {
        assertEquals(Set.of(1L, 2L), Set.copyOf(index.ids("materi*", "en")));
    }

    @Test
    void forgivesSlipsOfTheFingersWhenNothingElseIsFound() {
        SearchHits hits = index.find(SearchRequest.of("chanbre", "fr"), Reader.anonymous());

        assertEquals(Match.NEARLY_SPELT, hits.match());
        assertEquals(1L, hits.hits().get(0).key().id());
        assertEquals(List.of(1L), index.ids("biosuorces", "fr"));
        assertEquals(List.of(), index.ids("xanvre", "fr"));
    }

    @Test
    void takesAnythingThatCanBeTyped() {
        for (String odd : List.of("\"", "(", "a:b:c", "title:", "-", "--", "*", "**", "AND OR NOT", "\\", "[1 TO 2]",
                "\u0000", "country:", "-\"", "~2", "\uD83D\uDE00", "x".repeat(1000), "mot ".repeat(200))) {
            index.find(SearchRequest.of(odd, "fr"), Reader.anonymous());
        }
    }

    @Test
    void findsNothingWhereAFilterIsInForce() {
        SearchRequest request = SearchRequest.of("xyzzy quux", "en").with(Facet.KIND, "practice");
        assertEquals(0, index.find(request, Reader.anonymous()).total());
    }

    @Test
    void findsNothingInAnEmptyIndex() {
        try (IndexFixture empty = IndexFixture.anIndexOf()) {
            assertEquals(SearchHits.none(), empty.find(SearchRequest.of("", "fr"), Reader.anonymous()));
            assertEquals(List.of(), empty.suggestions("mat", "fr", Reader.anonymous()));
        }
    }

    @Test
    void showsTheTitleInTheReadersLanguageElseInEnglish() {
        SearchHit french = index.find(SearchRequest.of("rivière", "fr"), Reader.anonymous()).hits().get(0);
        SearchHit czech = index.find(SearchRequest.of("rivière", "cs"), Reader.anonymous()).hits().get(0);

        assertEquals(new SearchHit(new SearchKey("practice", 3), 1, "fr", "La pêche en rivière"), french);
        assertEquals(new SearchHit(new SearchKey("practice", 3), 1, "en", "River fishing"), czech);
    }
}

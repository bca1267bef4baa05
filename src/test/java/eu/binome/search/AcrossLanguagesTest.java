package eu.binome.search;

import static eu.binome.search.IndexFixture.practice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import eu.binome.platform.Languages;

/**
 * Finding texts of other languages with the words that come with the product.
 */
class AcrossLanguagesTest {

    private static final double LEAST_OF_SAME_LANGUAGE = 0.85;
    private static final double LEAST_ACROSS = 0.63;
    private static final double LEAST_OF_A_PAIR = 0.5;

    private static Lexicon lexicon;
    private static IndexFixture index;

    @BeforeAll
    static void learn() {
        lexicon = Lexicon.of(List.of(StarterGlossary.thesaurus()));
        index = IndexFixture.anIndexOf(
                practice(1).in("fr", new SearchText("Pépinière d’entreprises de la vallée", "Des bureaux à loyer modéré", "", "")),
                practice(2).in("pl", new SearchText("Naprawa rowerów w szkole", "Uczniowie naprawiają rowery", "", "")),
                practice(3).in("de", new SearchText("Abfallwirtschaftsbetrieb der Stadt", "Sammelt getrennt", "", "")),
                practice(4).in("en", new SearchText("Business incubator in a small town", "Cheap offices", "", "")));
    }

    @AfterAll
    static void discard() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({"business incubator, en, 1", "inkubator podnikání, cs, 1", "bicycle repair school, en, 2", "réparer des vélos, fr, 2",
        "gestion des déchets, fr, 3", "afvalbeheer, nl, 3"})
    void findsTextsOfOtherLanguages(String question, String reader, long wanted) {
        assertTrue(ids(SearchRequest.of(question, reader)).contains(wanted), question);
    }

    @Test
    void putsTheReadersOwnWordsFirst() {
        assertEquals(List.of(4L, 1L), ids(SearchRequest.of("business incubator", "en")).subList(0, 2));
    }

    @Test
    void findsOnlyTheWordsAsTypedWhereThatIsAsked() {
        assertEquals(List.of(4L), ids(SearchRequest.of("business incubator", "en").reaching(Reach.WORDS_AS_TYPED)));
    }

    @Test
    void takesWordsForThoseOfTheirLanguageWhateverTheReaders() {
        assertTrue(ids(SearchRequest.of("pépinières d’entreprises", "hu")).containsAll(List.of(1L, 4L)));
    }

    @Test
    void excludesAndRequiresInOtherLanguagesToo() {
        assertFalse(ids(SearchRequest.of("business incubator -vallée", "en")).contains(1L));
        assertEquals(List.of(1L), ids(SearchRequest.of("business incubator \"loyer modéré\"", "en")));
        assertEquals(List.of(1L), ids(SearchRequest.of("business incubator language:fr", "en")));
    }

    @Test
    void aWordThatNoLanguageKnowsStandsForNoneOfTheOthers() {
        assertFalse(ids(SearchRequest.of("zeugma Kopenhagen incubator", "en")).contains(2L));
        try (IndexFixture two = IndexFixture.anIndexOf(practice(1).in("en", SearchText.titled("Incubator of Zeugma")),
                practice(2).in("fr", SearchText.titled("Zeugma")), practice(3).in("fr", SearchText.titled("Incubateur")))) {
            List<Long> found = two.index().read(snapshot -> snapshot.find(SearchRequest.of("incubator zeugma", "en"), Reader.anonymous(), lexicon)).hits()
                    .stream().map(hit -> hit.key().id()).toList();
            assertEquals(1L, found.getFirst());
            assertFalse(found.contains(2L), found.toString());
        }
    }

    @Test
    void choosingAFilterGivesWhatItsCountSaid() {
        List<SearchDocument> many = new ArrayList<>();
        for (int i = 1; i <= 30; i++) {
            many.add(practice(i).in("fr", SearchText.titled(i % 2 == 0 ? "Pépinière d’entreprises" : "Entreprises")).with(Facet.COUNTRY, i % 7 == 0 ? "FR" : "BE"));
        }
        try (IndexFixture some = IndexFixture.anIndexOf(many)) {
            SearchRequest request = SearchRequest.of("business incubator", "en");
            SearchHits all = some.index().read(snapshot -> snapshot.find(request, Reader.anonymous(), lexicon));
            all.along(Facet.COUNTRY).forEach(count -> assertEquals(count.count(), some.index().read(snapshot ->
                    snapshot.find(request.with(Facet.COUNTRY, count.value()), Reader.anonymous(), lexicon)).total(), count.value()));
        }
    }

    @Test
    void answersTheLongestQuestionInAllLanguagesAtOnce() {
        List<AcrossCollection.Topic> topics = AcrossCollection.read().topics();
        List<SearchDocument> all = Languages.ALL.stream().map(language -> practice(Languages.ALL.indexOf(language) + 1L)
                .in(language, SearchText.titled(topics.getFirst().texts().get(language).title()))).toList();
        String words = "renewable energy business incubator regional development public procurement circular economy waste management health care "
                + "social inclusion labour market small business rural area water school roof";
        try (IndexFixture nine = IndexFixture.anIndexOf(all)) {
            assertTrue(nine.index().read(snapshot -> snapshot.find(SearchRequest.of(words, "en"), Reader.anonymous(), lexicon)).total() >= 0);
        }
    }

    @Test
    void saysWhichWordWasFoundThroughWhichConcept() {
        SearchHits hits = hits(SearchRequest.of("business incubator", "en"));
        WordElsewhere word = hits.elsewhere().getFirst();
        assertEquals("business", word.asked());
        assertEquals("business incubator", word.concept());
        assertEquals("Binôme", word.thesaurus());
        assertTrue(word.names().get("fr").contains("pépinière d’entreprises") || word.names().get("fr").contains("pépinière d'entreprises"), word.toString());
        assertEquals(List.of(), hits(SearchRequest.of("business incubator", "en").reaching(Reach.WORDS_AS_TYPED)).elsewhere());
    }

    @Test
    void tellsOfNoLanguageInWhichThereIsNothing() {
        Set<String> told = hits(SearchRequest.of("repair", "en")).elsewhere().stream().flatMap(word -> word.names().keySet().stream()).collect(Collectors.toSet());
        assertTrue(Set.of("fr", "pl", "de", "en").containsAll(told), told.toString());
    }

    @Test
    void marksTheWordsUnderTheirOtherNames() {
        FoundText found = new Highlights(SearchRequest.of("bicycle repair", "en"), Match.AS_TYPED, lexicon)
                .in(Map.of("pl", new SearchText("Naprawa rowerów w szkole", "", "", ""))).orElseThrow();
        assertEquals("<mark>Naprawa</mark> <mark>rowerów</mark> w szkole", found.title().html());
        assertEquals(List.of(new Through("bicycle", "rowerów"), new Through("repair", "Naprawa")),
                found.through().stream().sorted((one, other) -> one.asked().compareTo(other.asked())).toList());
    }

    @Test
    void findsHereAsBeforeWhatNoOtherLanguageKnows() {
        assertEquals(List.of(), hits(SearchRequest.of("xyzzy", "en")).elsewhere());
        assertEquals(List.of(4L), ids(SearchRequest.of("incubatr small", "en").reaching(Reach.WORDS_AS_TYPED)));
    }

    @Test
    void mostQuestionsOfEachLanguageFindTheirTextsInEachOther() {
        Map<String, Map<String, Double>> figures = AcrossCollection.read().measure(lexicon);
        assertTrue(AcrossCollection.across(figures) >= LEAST_ACROSS, figures.toString());
        assertTrue(AcrossCollection.across(figures) >= LEAST_OF_SAME_LANGUAGE * AcrossCollection.same(figures), figures.toString());
        figures.forEach((texts, row) -> row.forEach((asked, value) -> assertTrue(value >= LEAST_OF_A_PAIR, asked + " to " + texts + ": " + value)));
    }

    static Stream<String> languages() {
        return Languages.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void knowsTheLanguageOfMostQuestions(String language) {
        List<AcrossCollection.Topic> topics = AcrossCollection.read().topics();
        long right = topics.stream().filter(topic -> lexicon.languageOf(topic.questions().get(language), "").equals(language)).count();
        assertTrue(right >= topics.size() * 0.9, language + ": " + right + " of " + topics.size());
    }

    @Test
    void takesWordsOfNoLanguageForTheReadersOwn() {
        assertEquals("sl", lexicon.languageOf("", "sl"));
        assertEquals("sl", lexicon.languageOf("42", "sl"));
        assertEquals("sl", Lexicon.empty().languageOf("Wirtschaft", "sl"));
    }

    private static SearchHits hits(SearchRequest request) {
        return index.index().read(snapshot -> snapshot.find(request, Reader.anonymous(), lexicon));
    }

    private static List<Long> ids(SearchRequest request) {
        return hits(request).hits().stream().map(hit -> hit.key().id()).toList();
    }
}

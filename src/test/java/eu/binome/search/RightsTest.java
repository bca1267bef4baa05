package eu.binome.search;

import static eu.binome.search.IndexFixture.practice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Compares what each reader is told with a count by hand over a few hundred documents of three partnerships.
 */
class RightsTest {

    private static final List<String> WORDS = List.of("mine", "cluster", "museum", "energy", "training");
    private static final List<String> COUNTRIES = List.of("FR", "BE", "CZ", "HU");
    private static final List<SearchDocument> ALL = documents();
    private static final List<Reader> READERS = List.of(
            Reader.anonymous(),
            member(Set.of(1L), Set.of(11L)),
            member(Set.of(2L), Set.of()),
            member(Set.of(1L, 3L), Set.of(12L, 31L)));

    private static IndexFixture index;

    @BeforeAll
    static void fill() {
        index = IndexFixture.anIndexOf(ALL);
    }

    @AfterAll
    static void discard() {
        index.close();
    }

    @Test
    void countsExactlyWhatTheReaderMayRead() {
        for (Reader reader : READERS) {
            for (String word : WORDS) {
                long expected = matching(reader, document -> has(document, word)).size();
                assertEquals(expected, index.find(SearchRequest.of(word, "en"), reader).total(), word + reader);
            }
        }
    }

    @Test
    void countsAlongEverySideWhatTheReaderMayRead() {
        for (Reader reader : READERS) {
            SearchHits hits = index.find(SearchRequest.of("mine", "en"), reader);
            List<SearchDocument> readable = matching(reader, document -> has(document, "mine"));
            for (Facet facet : List.of(Facet.COUNTRY, Facet.PARTNER, Facet.YEAR)) {
                assertEquals(countByHand(readable, facet), IndexFixture.counts(hits, facet), facet + " " + reader);
            }
        }
    }

    @Test
    void countsASideAsIfItsOwnFilterWereNotThere() {
        Reader reader = READERS.get(1);
        SearchRequest request = SearchRequest.of("", "en").with(Facet.COUNTRY, "FR").with(Facet.COUNTRY, "BE")
                .with(Facet.YEAR, "2011");
        SearchHits hits = index.find(request, reader);

        Predicate<SearchDocument> country = document -> has(document, Facet.COUNTRY, Set.of("FR", "BE"));
        Predicate<SearchDocument> year = document -> has(document, Facet.YEAR, Set.of("2011"));
        assertEquals(matching(reader, country.and(year)).size(), hits.total());
        assertEquals(countByHand(matching(reader, year), Facet.COUNTRY), IndexFixture.counts(hits, Facet.COUNTRY));
        assertEquals(countByHand(matching(reader, country), Facet.YEAR), IndexFixture.counts(hits, Facet.YEAR));
        assertEquals(countByHand(matching(reader, country.and(year)), Facet.PARTNER),
                IndexFixture.counts(hits, Facet.PARTNER));
        assertTrue(hits.along(Facet.COUNTRY).stream()
                .allMatch(count -> count.chosen() == Set.of("FR", "BE").contains(count.value())));
    }

    @Test
    void leafsThroughEverythingReadableOnceAndNothingElse() {
        for (Reader reader : READERS) {
            for (Order order : Order.values()) {
                List<SearchKey> seen = new ArrayList<>();
                SearchRequest request = SearchRequest.of("mine cluster", "en").by(order);
                SearchHits hits = index.find(request, reader);
                for (int page = 1; page <= hits.pages(); page++) {
                    index.find(request.at(page), reader).hits().forEach(hit -> seen.add(hit.key()));
                }
                assertEquals(matching(reader, one -> has(one, "mine") && has(one, "cluster")).stream()
                        .map(SearchDocument::key).sorted(java.util.Comparator.comparing(SearchKey::id)).toList(),
                        seen.stream().sorted(java.util.Comparator.comparing(SearchKey::id)).toList());
            }
        }
    }

    @Test
    void suggestsNoTitleThatTheReaderMayNotRead() {
        try (IndexFixture three = IndexFixture.anIndexOf(
                practice(1).in("fr", SearchText.titled("Matériaux publiés")),
                practice(2, 2, Audience.members(2)).in("fr", SearchText.titled("Matériaux partagés")),
                practice(3, 2, Audience.partner(21)).in("fr", SearchText.titled("Matériaux en brouillon")))) {
            assertEquals(List.of("Matériaux publiés"), three.suggestions("materi", "fr", Reader.anonymous()));
            assertEquals(List.of("Matériaux publiés"), three.suggestions("materi", "fr", READERS.get(1)));
            assertEquals(Set.of("Matériaux publiés", "Matériaux partagés"),
                    Set.copyOf(three.suggestions("materi", "fr", member(Set.of(2L), Set.of()))));
            assertEquals(3, three.suggestions("mat", "fr", member(Set.of(2L), Set.of(21L))).size());
        }
    }

    @Test
    void doesNotTellByLooserMatchingThatSomethingHiddenExists() {
        try (IndexFixture two = IndexFixture.anIndexOf(
                practice(1).in("en", SearchText.titled("Clusters")),
                practice(2, 2, Audience.partner(21)).in("en", SearchText.titled("Clutters")))) {
            SearchHits hits = two.find(SearchRequest.of("clutters", "en"), Reader.anonymous());
            assertEquals(List.of(1L), hits.hits().stream().map(hit -> hit.key().id()).toList());
            assertEquals(Map.of("1", 1), IndexFixture.counts(hits, Facet.PARTNERSHIP));
        }
    }

    @Test
    void countsAChosenValueOnlyIfSomethingReadableCarriesIt() {
        try (IndexFixture two = IndexFixture.anIndexOf(
                practice(1).in("en", SearchText.titled("Clusters")).with(Facet.PARTNER, "11"),
                practice(2, 2, Audience.members(2)).in("en", SearchText.titled("Clutters")).with(Facet.PARTNER, "21"))) {
            SearchRequest request = SearchRequest.of("nothing-has-this-word", "en").with(Facet.PARTNER, "11").with(Facet.PARTNER, "21");
            assertEquals(Map.of("11", 0), IndexFixture.counts(two.find(request, Reader.anonymous()), Facet.PARTNER));
            assertEquals(Map.of("11", 0, "21", 0),
                    IndexFixture.counts(two.find(request, member(Set.of(2L), Set.of())), Facet.PARTNER));
        }
    }

    private static Reader member(Set<Long> partnerships, Set<Long> partners) {
        return new Reader(Stream.concat(partnerships.stream().map(Audience::members),
                partners.stream().map(Audience::partner)).collect(Collectors.toSet()));
    }

    private static List<SearchDocument> documents() {
        Random random = new Random(7);
        List<SearchDocument> documents = new ArrayList<>();
        for (long id = 1; id <= 400; id++) {
            long partnership = 1 + random.nextInt(3);
            long partner = partnership * 10 + 1 + random.nextInt(3);
            Audience audience = switch (random.nextInt(3)) {
                case 0 -> Audience.everyone();
                case 1 -> Audience.members(partnership);
                default -> Audience.partner(partner);
            };
            StringBuilder body = new StringBuilder();
            WORDS.stream().filter(word -> random.nextBoolean()).forEach(word -> body.append(word).append(' '));
            documents.add(practice(id, partnership, audience)
                    .in("en", new SearchText("Title " + id, "", body.toString(), ""))
                    .with(Facet.COUNTRY, COUNTRIES.get(random.nextInt(COUNTRIES.size())))
                    .with(Facet.PARTNER, Long.toString(partner))
                    .with(Facet.YEAR, Integer.toString(2010 + random.nextInt(3))));
        }
        return documents;
    }

    private static List<SearchDocument> matching(Reader reader, Predicate<SearchDocument> wanted) {
        return ALL.stream().filter(document -> reader.mayRead(document.audiences())).filter(wanted).toList();
    }

    private static boolean has(SearchDocument document, String word) {
        return document.texts().get("en").body().contains(word);
    }

    private static boolean has(SearchDocument document, Facet facet, Set<String> values) {
        return document.facets().get(facet).stream().anyMatch(values::contains);
    }

    private static Map<String, Integer> countByHand(List<SearchDocument> documents, Facet facet) {
        Map<String, Integer> counts = new TreeMap<>();
        documents.forEach(document -> document.facets().get(facet).forEach(value -> counts.merge(value, 1, Integer::sum)));
        return new HashMap<>(counts);
    }
}

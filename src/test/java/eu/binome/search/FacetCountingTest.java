package eu.binome.search;

import static eu.binome.search.IndexFixture.practice;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The counts of an index of several segments against those that are counted document by document, for filters as they come. */
class FacetCountingTest {

    private static final List<Facet> SIDES = List.of(Facet.THEME, Facet.COUNTRY, Facet.YEAR);
    private static final List<String> WORDS = List.of("mine", "river", "school");

    private final Random random = new Random(7);

    @Test
    void countsWhatAFilterWouldGiveAlongEachSide() {
        List<SearchDocument> documents = new ArrayList<>();
        for (int id = 1; id <= 300; id++) {
            documents.add(document(id));
        }
        try (IndexFixture index = IndexFixture.anIndexOf(documents.subList(0, 120))) {
            index.index().put(documents.subList(120, 250));
            index.index().show();
            documents.set(7, document(8));
            index.index().put(List.of(documents.get(7)));
            index.index().put(documents.subList(250, 300));
            index.index().show();
            for (int i = 0; i < 200; i++) {
                String word = random.nextBoolean() ? "" : WORDS.get(random.nextInt(WORDS.size()));
                SearchRequest request = new SearchRequest(word, "en", filters(), Order.NEWEST, 1, Reach.ALL_LANGUAGES);
                SearchHits hits = index.find(request, Reader.anonymous());
                List<SearchDocument> found = documents.stream().filter(one -> word.isEmpty() || one.texts().get("en").title().contains(word)).toList();
                assertEquals(found.stream().filter(one -> passes(one, request.filters())).count(), hits.total(), request::toString);
                for (Facet side : SIDES) {
                    assertEquals(counted(found, side, request.filters()), told(hits, side), () -> side + " of " + request);
                }
            }
        }
    }

    private SearchDocument document(long id) {
        SearchDocument made = practice(id).in("en", SearchText.titled(WORDS.get(random.nextInt(WORDS.size()))));
        for (Facet side : SIDES) {
            for (int i = random.nextInt(3); i > 0; i--) {
                made = made.with(side, "V" + random.nextInt(6));
            }
        }
        return made;
    }

    private Map<Facet, Set<String>> filters() {
        Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
        for (Facet side : SIDES) {
            if (random.nextInt(3) == 0) {
                filters.put(side, random.nextBoolean() ? Set.of("V" + random.nextInt(7)) : Set.of("V1", "V2"));
            }
        }
        return filters;
    }

    private static boolean passes(SearchDocument document, Map<Facet, Set<String>> filters) {
        return filters.entrySet().stream().allMatch(filter ->
                document.facets().getOrDefault(filter.getKey(), Set.of()).stream().anyMatch(filter.getValue()::contains));
    }

    private static Map<String, Integer> counted(List<SearchDocument> found, Facet side, Map<Facet, Set<String>> filters) {
        Map<Facet, Set<String>> others = new EnumMap<>(Facet.class);
        others.putAll(filters);
        others.remove(side);
        Map<String, Integer> counts = new HashMap<>();
        found.stream().filter(one -> passes(one, others))
                .forEach(one -> one.facets().getOrDefault(side, Set.of()).forEach(value -> counts.merge(value, 1, Integer::sum)));
        return counts;
    }

    private static Map<String, Integer> told(SearchHits hits, Facet side) {
        Map<String, Integer> told = new HashMap<>();
        hits.along(side).stream().filter(count -> count.count() > 0).forEach(count -> told.put(count.value(), count.count()));
        assertEquals(hits.along(side).stream().map(FacetCount::count).sorted(Comparator.reverseOrder()).toList(),
                hits.along(side).stream().map(FacetCount::count).toList(), "most frequent first");
        return told;
    }
}

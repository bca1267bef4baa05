package eu.binome.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One page of results with the counts of all.
 *
 * @param total  all results the reader may read, exact
 * @param hits   those of the page, at most {@link SearchRequest#PAGE_SIZE}
 * @param facets the values along each side that the reader may know of, most frequent first, chosen ones without results last;
 *               a side without values is missing
 * @param match  how strictly the words were taken
 * @param elsewhere the words that were looked for in other languages, too
 */
public record SearchHits(long total, List<SearchHit> hits, Map<Facet, List<FacetCount>> facets, Match match,
                         List<WordElsewhere> elsewhere) {

    public SearchHits {
        elsewhere = List.copyOf(elsewhere);
        hits = List.copyOf(hits);
        Map<Facet, List<FacetCount>> sides = new EnumMap<>(Facet.class);
        facets.forEach((facet, values) -> sides.put(facet, List.copyOf(values)));
        facets = Collections.unmodifiableMap(sides);
    }

    /** No results. */
    static SearchHits none() {
        return new SearchHits(0, List.of(), Map.of(), Match.AS_TYPED, List.of());
    }

    /** The same, with what was looked for elsewhere. */
    SearchHits through(List<WordElsewhere> words) {
        return new SearchHits(total, hits, facets, match, words);
    }

    /** How many pages there are, 0 when nothing was found, never above {@link SearchRequest#LAST_PAGE}. */
    public int pages() {
        return (int) Math.min(SearchRequest.LAST_PAGE,
                (total + SearchRequest.PAGE_SIZE - 1) / SearchRequest.PAGE_SIZE);
    }

    /** The values along one side. */
    public List<FacetCount> along(Facet facet) {
        return facets.getOrDefault(facet, List.of());
    }
}

package eu.binome.search;

import java.util.List;

/**
 * One page of results, ready to be shown.
 *
 * @param hits    the counts of all results
 * @param results those of the page that are still there and may still be read
 */
public record FoundPage(SearchHits hits, List<Found> results) {
}

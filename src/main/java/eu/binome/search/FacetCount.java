package eu.binome.search;

/**
 * How many results carry a value along one side, counted among what the reader may read.
 *
 * @param value  the code
 * @param count  results that would be shown if this value alone were chosen along its side
 * @param chosen whether the request filters by it
 */
public record FacetCount(String value, int count, boolean chosen) {
}

package eu.binome.search;

/**
 * A title that begins as the reader types, with the address behind it.
 */
public record Suggestion(String title, SearchKey key, long partnershipId) {
}

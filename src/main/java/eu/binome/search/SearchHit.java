package eu.binome.search;

/**
 * One result: its address, its partnership and its title in the best language for the reader.
 */
public record SearchHit(SearchKey key, long partnershipId, String language, String title) {
}

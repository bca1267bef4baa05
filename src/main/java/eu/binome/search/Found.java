package eu.binome.search;

/**
 * One result as it is shown: which document, as its source has it now, and its text with the found words marked.
 */
public record Found(SearchDocument document, FoundText text) {
}

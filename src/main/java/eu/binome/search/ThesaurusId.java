package eu.binome.search;

/**
 * Identity of a loaded thesaurus.
 */
public record ThesaurusId(long value) {
}

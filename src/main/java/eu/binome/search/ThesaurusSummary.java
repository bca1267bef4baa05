package eu.binome.search;

import java.time.Instant;

/**
 * A loaded thesaurus in lists.
 *
 * @param notice   whose work it is, and under which terms
 * @param concepts how many it has
 */
public record ThesaurusSummary(ThesaurusId id, String name, String notice, String fileName, int concepts, Instant loadedAt) {
}

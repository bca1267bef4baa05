package eu.binome.evaluation;

import java.time.Instant;

/**
 * What a form is told after saving.
 *
 * @param version  to hand the sheet in with
 * @param answered criteria with an answer, 0 to asked
 */
public record SavedSheet(long version, Instant savedAt, int answered, int asked) {
}

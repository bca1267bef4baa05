package eu.binome.evaluation;

import java.time.Instant;
import java.util.List;

import eu.binome.platform.FieldRefusal;

/**
 * What a form is told after saving.
 *
 * @param version  to hand the sheet in with
 * @param answered criteria with an answer, 0 to asked
 * @param refusals fields that were not saved, and why
 */
public record SavedSheet(long version, Instant savedAt, int answered, int asked, List<FieldRefusal> refusals) {
}

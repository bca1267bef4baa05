package eu.binome.practice;

import java.time.Instant;
import java.util.List;

import eu.binome.platform.FieldConflict;
import eu.binome.platform.FieldRefusal;

/**
 * What came of a save: fields without a conflict or refusal are kept.
 */
public record SavedDraft(Instant savedAt, List<FieldConflict> conflicts, List<FieldRefusal> refusals) {
}

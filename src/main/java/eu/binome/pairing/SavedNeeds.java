package eu.binome.pairing;

import java.time.Instant;
import java.util.List;

import eu.binome.platform.FieldRefusal;

/**
 * What a form is told after saving.
 *
 * @param refusals fields that were not saved, and why
 */
public record SavedNeeds(Instant savedAt, List<FieldRefusal> refusals) {
}

package eu.binome.guide;

import java.time.Instant;
import java.util.List;

import eu.binome.platform.FieldRefusal;

/**
 * What a form learns after its texts were stored.
 *
 * @param refusals fields that were not stored, and why
 */
public record SavedTexts(Instant savedAt, List<FieldRefusal> refusals) {
}

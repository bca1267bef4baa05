package eu.binome.guide;

import java.time.Instant;

/**
 * What a form learns after its texts were stored.
 */
public record SavedTexts(Instant savedAt) {
}

package eu.binome.guide;

import java.time.Instant;

/**
 * What a form learns after its texts were stored.
 *
 * @param version to send with the next texts
 */
public record SavedTexts(long version, Instant savedAt) {
}

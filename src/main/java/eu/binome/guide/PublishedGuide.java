package eu.binome.guide;

import java.time.Instant;

import eu.binome.platform.Localized;

/**
 * A published edition of a guide, as visitors see it.
 *
 * @param print    the proof that was published
 * @param title    in the edition's language
 * @param language ISO 639-1 code of the edition's language
 * @param number   1 for the first edition of the guide, whatever its language
 */
public record PublishedGuide(GuideId id, GuideEditionId edition, GuidePrintId print, Localized title, Instant publishedAt,
                             String language, int number, int pages, int practices, long sizeBytes) {
}

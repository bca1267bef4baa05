package eu.binome.practice;

import eu.binome.partnership.PartnershipId;

/**
 * Somebody wrote on a translation of a published practice, which visitors read at once; told once a sitting.
 *
 * @param language ISO 639-1 code
 */
public record PracticeTranslated(PracticeId practice, PartnershipId partnership, String language) {
}

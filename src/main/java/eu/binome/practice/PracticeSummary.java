package eu.binome.practice;

import java.util.Optional;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipId;
import eu.binome.partnership.ThemeId;
import eu.binome.platform.Localized;

/**
 * A practice in short.
 *
 * @param sourceLanguage ISO 639-1 code of the language it was written in
 */
public record PracticeSummary(PracticeId id, PartnershipId partnership, PartnerId owner, Optional<ThemeId> theme, PracticeStatus status,
                              String sourceLanguage, Localized title, Localized summary) {
}

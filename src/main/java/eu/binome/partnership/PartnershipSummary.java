package eu.binome.partnership;

import java.time.LocalDate;

import eu.binome.platform.Localized;

/**
 * A partnership in short.
 *
 * @param slug its name in addresses
 * @param to   the last day
 */
public record PartnershipSummary(PartnershipId id, String slug, String acronym, Localized title, LocalDate from, LocalDate to) {
}

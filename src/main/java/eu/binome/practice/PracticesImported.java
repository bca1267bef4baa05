package eu.binome.practice;

import java.time.Instant;
import java.util.Map;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipId;

/**
 * An import took accepted practices over: those of one of its parts, in the transaction in which they were made.
 *
 * @param since  when the import began
 * @param owners the owner of each practice that was made; at least one
 */
public record PracticesImported(PartnershipId partnership, Instant since, Map<PracticeId, PartnerId> owners) {
}

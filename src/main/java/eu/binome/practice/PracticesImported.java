package eu.binome.practice;

import java.util.Map;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipId;

/**
 * An import took accepted practices over, all of them at once.
 *
 * @param owners the owner of each practice that was made; at least one
 */
public record PracticesImported(PartnershipId partnership, Map<PracticeId, PartnerId> owners) {
}

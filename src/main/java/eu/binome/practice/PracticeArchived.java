package eu.binome.practice;

import eu.binome.partnership.PartnershipId;

/**
 * A practice was taken off every list.
 */
public record PracticeArchived(PracticeId practice, PartnershipId partnership) {
}

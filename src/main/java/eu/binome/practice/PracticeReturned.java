package eu.binome.practice;

import eu.binome.partnership.PartnershipId;

/**
 * A practice was sent back to its authors with a reason.
 */
public record PracticeReturned(PracticeId practice, PartnershipId partnership) {
}

package eu.binome.practice;

import eu.binome.partnership.PartnershipId;

/**
 * A practice was taken over by its partnership.
 */
public record PracticeAccepted(PracticeId practice, PartnershipId partnership) {
}

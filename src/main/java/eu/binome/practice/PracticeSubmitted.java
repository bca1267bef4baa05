package eu.binome.practice;

import eu.binome.partnership.PartnershipId;

/**
 * A practice was handed to the coordinator.
 */
public record PracticeSubmitted(PracticeId practice, PartnershipId partnership) {
}

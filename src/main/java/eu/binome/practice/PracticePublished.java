package eu.binome.practice;

import eu.binome.partnership.PartnershipId;

/**
 * A practice was opened to visitors.
 */
public record PracticePublished(PracticeId practice, PartnershipId partnership) {
}

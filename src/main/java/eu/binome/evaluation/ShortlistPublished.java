package eu.binome.evaluation;

import eu.binome.partnership.PartnershipId;

/**
 * A shortlist became everybody's; who wants its practices asks {@link ShortlistedPractices}.
 */
public record ShortlistPublished(ShortlistId shortlist, PartnershipId partnership) {
}

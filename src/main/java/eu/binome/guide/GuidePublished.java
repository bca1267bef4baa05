package eu.binome.guide;

import eu.binome.partnership.PartnershipId;

/**
 * An edition of a guide was published, and its practices with it.
 */
public record GuidePublished(GuideId guide, GuideEditionId edition, PartnershipId partnership) {
}

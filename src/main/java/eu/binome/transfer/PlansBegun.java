package eu.binome.transfer;

import eu.binome.partnership.PartnershipId;

/**
 * Transfer plans were made for partners that had none.
 *
 * @param made how many, at least one
 */
public record PlansBegun(PartnershipId partnership, int made) {
}

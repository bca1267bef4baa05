package eu.binome.pairing;

import eu.binome.partnership.PartnershipId;

/**
 * The coordinator confirmed the binômes of a partnership.
 */
public record BinomesConfirmed(PartnershipId partnership) {
}

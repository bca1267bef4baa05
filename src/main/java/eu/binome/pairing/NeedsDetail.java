package eu.binome.pairing;

import java.util.List;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipId;

/**
 * A partner's part of the grid.
 *
 * @param writable whether the reader may change it
 */
public record NeedsDetail(PartnershipId partnership, PartnerId partner, boolean writable, List<StatementDetail> statements) {
}

package eu.binome.pairing;

import java.util.List;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipId;

/**
 * A partner's part of the grid.
 *
 * @param version  to send with a change; 0 when nothing was saved yet
 * @param writable whether the reader may change it
 */
public record NeedsDetail(PartnershipId partnership, PartnerId partner, long version, boolean writable, List<StatementDetail> statements) {
}

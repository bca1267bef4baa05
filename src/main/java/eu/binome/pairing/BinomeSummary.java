package eu.binome.pairing;

import java.util.List;

import eu.binome.partnership.PartnerId;

/**
 * A confirmed binôme.
 *
 * @param partners two, or three in the one trio of an odd number, in the order in which they joined
 */
public record BinomeSummary(BinomeId id, List<PartnerId> partners) {
}

package eu.binome.pairing;

import java.util.List;

import eu.binome.partnership.PartnerId;

/**
 * A binôme with its value and the reasons for it.
 *
 * @param members two or three, in the order in which they joined
 * @param value   points of its pairs together
 * @param flows   both directions of each of its pairs
 */
public record BinomeDetail(List<PartnerId> members, int value, List<FlowDetail> flows) {
}

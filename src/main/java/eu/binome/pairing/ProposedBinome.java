package eu.binome.pairing;

import java.util.List;

import eu.binome.partnership.PartnerId;

/**
 * Two partners, or the one trio of an odd number, with what they are worth to each other.
 *
 * @param members two or three, in the order in which they joined
 * @param values  of the one pair, or of the three pairs of a trio
 */
record ProposedBinome(List<PartnerId> members, List<PairValue> values) {

    ProposedBinome {
        members = List.copyOf(members);
        values = List.copyOf(values);
    }

    /** Points of all its pairs together. */
    int value() {
        return values.stream().mapToInt(PairValue::total).sum();
    }
}

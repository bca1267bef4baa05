package eu.binome.pairing;

import eu.binome.partnership.PartnerId;

/**
 * Two different partners, whatever the order they are named in.
 *
 * @param first the one that joined earlier
 */
record PartnerPair(PartnerId first, PartnerId second) implements Comparable<PartnerPair> {

    PartnerPair {
        if (first.value() >= second.value()) {
            throw new IllegalArgumentException("not in order: " + first + ", " + second);
        }
    }

    /** The pair of two partners named in any order. */
    static PartnerPair of(PartnerId one, PartnerId other) {
        return one.value() < other.value() ? new PartnerPair(one, other) : new PartnerPair(other, one);
    }

    @Override
    public int compareTo(PartnerPair other) {
        int byFirst = Long.compare(first.value(), other.first.value());
        return byFirst != 0 ? byFirst : Long.compare(second.value(), other.second.value());
    }
}

package eu.binome.pairing;

/**
 * What two partners are worth to each other, in points.
 *
 * @param toFirst  what the first receives: how far the second's resources meet its needs, 0 to 5 per topic
 * @param toSecond what the second receives
 */
record PairValue(PartnerPair pair, int toFirst, int toSecond) {

    /** Both directions together. */
    int total() {
        return toFirst + toSecond;
    }

    /** What flows both ways: the lesser of the two directions. */
    int reciprocity() {
        return Math.min(toFirst, toSecond);
    }
}

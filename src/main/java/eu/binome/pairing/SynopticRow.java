package eu.binome.pairing;

/**
 * One topic of the synoptic table.
 *
 * @param have number of partners whose resource level is 3 or more
 * @param want number of partners whose need level is 3 or more
 */
record SynopticRow(TopicId topic, int have, int want) {

    /** Wanted minus existing, in partners: positive where more want than have, negative where there is more than is wanted. */
    int margin() {
        return want - have;
    }

    /** Whether somebody wants it and nobody has it: the partnership has to look outside. */
    boolean isGap() {
        return want > 0 && have == 0;
    }
}

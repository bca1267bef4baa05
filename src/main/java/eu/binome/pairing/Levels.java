package eu.binome.pairing;

import eu.binome.platform.Problem;

/**
 * What a partner can offer on a topic and what it looks for there, each from 0 (nothing) to 5 (as much as possible).
 */
record Levels(int resource, int need) {

    static final int HIGHEST = 5;

    /** From this level on a partner counts as having, or as wanting, a topic. */
    static final int COUNTS_FROM = 3;

    /** Nothing stated: nothing offered, nothing looked for. */
    static final Levels NONE = new Levels(0, 0);

    Levels {
        requireInRange(resource);
        requireInRange(need);
    }

    boolean has() {
        return resource >= COUNTS_FROM;
    }

    boolean wants() {
        return need >= COUNTS_FROM;
    }

    /** How far this partner meets the other's need, in points from 0 to 5. */
    int meets(Levels other) {
        return Math.min(resource, other.need);
    }

    private static void requireInRange(int level) {
        if (level < 0 || level > HIGHEST) {
            throw new Problem("pairing.level.range", HIGHEST);
        }
    }
}

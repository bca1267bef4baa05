package eu.binome.practice;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a practice stands between its first word and its place in the catalogue.
 */
public enum PracticeStatus {

    /** Being written. */
    DRAFT,
    /** Waits for the coordinator. */
    SUBMITTED,
    /** Sent back with a reason; being written again. */
    RETURNED,
    /** Taken over by the partnership: it can be rated, tested, adopted. */
    ACCEPTED,
    /** Open to visitors. */
    PUBLISHED,
    /** Kept, but out of every list. */
    ARCHIVED;

    /** Those that the whole partnership works with. */
    public static Set<PracticeStatus> acceptedOnes() {
        return EnumSet.of(ACCEPTED, PUBLISHED);
    }

    /** Whether its owner may still write in it. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }

    /** Message key of its name. */
    public String key() {
        return "practice.status." + name();
    }
}

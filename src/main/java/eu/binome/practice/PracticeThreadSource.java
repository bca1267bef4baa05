package eu.binome.practice;

import java.util.List;

import eu.binome.partnership.PartnershipId;

/**
 * A module that knows what became of practices; this one asks all that there are and knows none.
 */
public interface PracticeThreadSource {

    /** What every reader of the partnership may know of a practice. */
    List<ThreadKnot> knots(PracticeId practice, PartnershipId partnership);
}

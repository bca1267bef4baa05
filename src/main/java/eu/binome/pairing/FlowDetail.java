package eu.binome.pairing;

import java.util.List;

import eu.binome.partnership.PartnerId;

/**
 * What one partner of a binôme can give another.
 *
 * @param points    of all topics together
 * @param strongest at most {@value #STRONGEST} topics, the most points first; none when the points are 0
 */
public record FlowDetail(PartnerId from, PartnerId to, int points, List<TopicPoints> strongest) {

    /** How many topics are given as reasons. */
    static final int STRONGEST = 3;
}

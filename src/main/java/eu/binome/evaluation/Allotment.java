package eu.binome.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Who rates what: every partner organisation every practice, except its own.
 *
 * @param partner  id of the organisation that rates
 * @param practice id of the practice that it rates
 */
record Allotment(long partner, long practice) {

    /**
     * All pairs of a round, by partner and practice; empty when there are no partners or no practices.
     *
     * @param owners owning partner by practice; an owner who is not a partner any more excludes nobody
     */
    static List<Allotment> everybodyButOwners(Collection<Long> partners, Map<Long, Long> owners) {
        return partners.stream().sorted().flatMap(partner -> owners.keySet().stream().sorted()
                .filter(practice -> !partner.equals(owners.get(practice)))
                .map(practice -> new Allotment(partner, practice))).toList();
    }
}

package eu.binome.guide;

import java.util.Map;
import java.util.stream.Collectors;

import eu.binome.evaluation.ShortlistedPractice;
import eu.binome.evaluation.ShortlistedPractices;
import eu.binome.partnership.PartnershipId;
import eu.binome.practice.PracticeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The ranks of the published shortlist.
 */
@ApplicationScoped
class ShortlistRanks {

    private final ShortlistedPractices shortlist;

    @Inject
    ShortlistRanks(ShortlistedPractices shortlist) {
        this.shortlist = shortlist;
    }

    protected ShortlistRanks() {
        this(null);
    }

    /** Rank by practice, 1 for the best, shared by equals; none before a shortlist is published. */
    Map<PracticeId, Integer> of(PartnershipId partnership) {
        return shortlist.of(partnership).stream().collect(Collectors.toMap(ShortlistedPractice::practice, ShortlistedPractice::rank));
    }
}

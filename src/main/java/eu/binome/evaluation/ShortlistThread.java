package eu.binome.evaluation;

import java.util.List;

import eu.binome.partnership.PartnershipId;
import eu.binome.partnership.Station;
import eu.binome.practice.PracticeId;
import eu.binome.practice.PracticeThreadSource;
import eu.binome.practice.ThreadKnot;
import eu.binome.security.OpenToAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Ties practices to the shortlist that chose them, once it is published.
 */
@ApplicationScoped
@Transactional
@OpenToAll("asked by the thread of a practice, behind its door; published shortlists only")
public class ShortlistThread implements PracticeThreadSource {

    private final ShortlistedPractices shortlisted;

    @Inject
    ShortlistThread(ShortlistedPractices shortlisted) {
        this.shortlisted = shortlisted;
    }

    protected ShortlistThread() {
        this(null);
    }

    @Override
    public List<ThreadKnot> knots(PracticeId practice, PartnershipId partnership) {
        return shortlisted.of(partnership).stream().filter(chosen -> chosen.practice().equals(practice))
                .map(chosen -> new ThreadKnot(Station.SCORE, "evaluation.thread.shortlisted",
                        List.of(chosen.rank(), chosen.score()), "evaluation/shortlist")).toList();
    }
}

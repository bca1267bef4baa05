package eu.binome.evaluation;

import java.util.List;

import eu.binome.partnership.PartnershipId;
import eu.binome.partnership.Station;
import eu.binome.practice.PracticeId;
import eu.binome.practice.PracticeThreadSource;
import eu.binome.practice.ThreadKnot;
import eu.binome.security.CurrentUser;
import eu.binome.security.OpenToAll;
import eu.binome.security.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Ties practices to the shortlist that chose them, once it is published, for those who may read evaluations.
 */
@ApplicationScoped
@Transactional
@OpenToAll("asked by the thread of a practice, behind its door; published shortlists only")
public class ShortlistThread implements PracticeThreadSource {

    private final ShortlistedPractices shortlisted;
    private final CurrentUser user;

    @Inject
    ShortlistThread(ShortlistedPractices shortlisted, CurrentUser user) {
        this.shortlisted = shortlisted;
        this.user = user;
    }

    protected ShortlistThread() {
        this(null, null);
    }

    @Override
    public List<ThreadKnot> knots(PracticeId practice, PartnershipId partnership) {
        if (!user.may(Permission.READ_EVALUATION, partnership.value())) {
            return List.of();
        }
        return shortlisted.of(partnership).stream().filter(chosen -> chosen.practice().equals(practice))
                .map(chosen -> new ThreadKnot(Station.SCORE, "evaluation.thread.shortlisted",
                        List.of(chosen.rank(), chosen.score()), "evaluation/shortlist")).toList();
    }
}

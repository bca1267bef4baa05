package eu.binome.practice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import eu.binome.partnership.PartnershipId;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * The thread of a practice: what became of it at each station, in the order of the cycle.
 */
@ApplicationScoped
@Transactional
public class PracticeThread {

    private final Practices practices;
    private final PracticePolicy policy;
    private final Iterable<PracticeThreadSource> sources;

    @Inject
    PracticeThread(Practices practices, PracticePolicy policy, @Any Instance<PracticeThreadSource> sources) {
        this(practices, policy, (Iterable<PracticeThreadSource>) sources);
    }

    PracticeThread(Practices practices, PracticePolicy policy, Iterable<PracticeThreadSource> sources) {
        this.practices = practices;
        this.policy = policy;
        this.sources = sources;
    }

    protected PracticeThread() {
        this(null, null, List.of());
    }

    /** Its knots; none for a practice that went nowhere yet, no practice for those who may not read it. */
    @Requires(Permission.READ_PRACTICE)
    public List<ThreadKnot> of(PracticeId id) {
        PartnershipId partnership = policy.readable(practices.get(id)).partnership();
        List<ThreadKnot> knots = new ArrayList<>();
        sources.forEach(source -> knots.addAll(source.knots(id, partnership)));
        knots.sort(Comparator.comparing(ThreadKnot::station));
        return knots;
    }
}

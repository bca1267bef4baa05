package eu.binome.transfer;

import java.util.List;
import java.util.Map;

import eu.binome.partnership.PartnerId;
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
 * Ties practices to the plans that adopted them, as far as the reader may open those.
 */
@ApplicationScoped
@Transactional
@OpenToAll("asked by the thread of a practice, behind its door")
public class PlanThread implements PracticeThreadSource {

    private final TransferPlans plans;
    private final PlanPolicy policy;
    private final PlanChanges changes;

    @Inject
    PlanThread(TransferPlans plans, PlanPolicy policy, PlanChanges changes) {
        this.plans = plans;
        this.policy = policy;
        this.changes = changes;
    }

    protected PlanThread() {
        this(null, null, null);
    }

    @Override
    public List<ThreadKnot> knots(PracticeId practice, PartnershipId partnership) {
        Map<PartnerId, String> names = changes.names(partnership);
        return plans.adopting(practice).stream().filter(policy::mayRead).map(plan -> new ThreadKnot(Station.PLAN, "transfer.thread.adopted",
                List.of(names.getOrDefault(plan.receiver(), "")), "transfer/plan?id=" + plan.id().value())).toList();
    }
}

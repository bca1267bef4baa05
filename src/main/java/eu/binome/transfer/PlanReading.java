package eu.binome.transfer;

import java.util.List;

import eu.binome.partnership.PartnershipId;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Gives plans to those who may read them.
 */
@ApplicationScoped
@Transactional
public class PlanReading {

    private final TransferPlans plans;
    private final PlanPolicy policy;

    @Inject
    PlanReading(TransferPlans plans, PlanPolicy policy) {
        this.plans = plans;
        this.policy = policy;
    }

    protected PlanReading() {
        this(null, null);
    }

    /** All plans of a partnership, in the order in which they were made; what is in one that nobody began, only its writers learn. */
    @Requires(Permission.READ_TRANSFER)
    public List<ListedPlan> plans(PartnershipId partnership) {
        return plans.of(partnership).stream().map(this::listed).toList();
    }

    /** One plan as a whole. */
    @Requires(Permission.READ_TRANSFER)
    public PlanDetail plan(TransferPlanId id) {
        TransferPlan plan = policy.readable(plans.get(id));
        return new PlanDetail(plan.summary(), plan.language(), plan.quotedPractice(), plan.quotedNeeds(),
                plan.sections().stream().map(PlanSection::detail).toList(), policy.rights(plan));
    }

    /** One section of a plan. */
    @Requires(Permission.READ_TRANSFER)
    public SectionDetail section(TransferSectionId id) {
        PlanSection section = plans.get(id);
        policy.readable(section.plan());
        return section.detail();
    }

    private ListedPlan listed(TransferPlan plan) {
        boolean readable = policy.mayRead(plan);
        return new ListedPlan(readable ? plan.summary() : plan.summary().withoutPractice(), readable, policy.rights(plan));
    }
}

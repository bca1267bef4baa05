package eu.binome.transfer;

import java.util.List;

import eu.binome.notification.PartnerProgress;
import eu.binome.notification.ProgressSource;
import eu.binome.partnership.PartnershipId;
import eu.binome.partnership.Station;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Tells how many sections of each receiver's plan are signed by all.
 */
@ApplicationScoped
@Transactional
class PlanProgressSource implements ProgressSource {

    private final TransferPlans plans;

    @Inject
    PlanProgressSource(TransferPlans plans) {
        this.plans = plans;
    }

    protected PlanProgressSource() {
        this(null);
    }

    @Override
    public List<PartnerProgress> progress(long partnershipId) {
        return plans.of(new PartnershipId(partnershipId)).stream().map(TransferPlan::summary)
                .map(plan -> new PartnerProgress(plan.receiver().value(), Station.PLAN.name(), plan.signed(), plan.sections())).toList();
    }
}

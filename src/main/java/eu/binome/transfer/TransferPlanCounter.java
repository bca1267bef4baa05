package eu.binome.transfer;

import java.math.BigDecimal;

import eu.binome.indicator.IndicatorCounter;
import eu.binome.partnership.PartnershipId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Counts the transfer plans in which something is written, signed or not; a plan that was only made from the template does not count.
 */
@ApplicationScoped
@Transactional
class TransferPlanCounter implements IndicatorCounter {

    private final TransferPlans plans;

    @Inject
    TransferPlanCounter(TransferPlans plans) {
        this.plans = plans;
    }

    protected TransferPlanCounter() {
        this(null);
    }

    @Override
    public String code() {
        return "TRANSFER_PLANS";
    }

    @Override
    public BigDecimal count(long partnershipId) {
        return BigDecimal.valueOf(plans.of(new PartnershipId(partnershipId)).stream()
                .filter(plan -> plan.status() != TransferPlanStatus.EMPTY).count());
    }
}

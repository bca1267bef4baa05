package eu.binome.transfer;

import java.util.List;

import eu.binome.partnership.PartnershipId;
import eu.binome.security.OpenToAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * What other modules read of transfer plans. It asks no permission: who calls decides whom the answer is shown to.
 */
@ApplicationScoped
@Transactional
@OpenToAll("read by other modules behind their own doors")
public class TransferPlanRegister {

    private final TransferPlans plans;

    @Inject
    TransferPlanRegister(TransferPlans plans) {
        this.plans = plans;
    }

    protected TransferPlanRegister() {
        this(null);
    }

    /** The plans of a partnership, in the order in which they were made. */
    public List<TransferPlanSummary> of(PartnershipId partnership) {
        return plans.of(partnership).stream().map(TransferPlan::summary).toList();
    }
}

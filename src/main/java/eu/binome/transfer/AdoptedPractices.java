package eu.binome.transfer;

import java.util.List;

import eu.binome.practice.PracticeId;
import eu.binome.security.OpenToAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Tells which plans took a practice over. It asks no permission: who calls decides whom the answer is shown to.
 */
@ApplicationScoped
@Transactional
@OpenToAll("read by other modules behind their own doors")
public class AdoptedPractices {

    private final TransferPlans plans;

    @Inject
    AdoptedPractices(TransferPlans plans) {
        this.plans = plans;
    }

    protected AdoptedPractices() {
        this(null);
    }

    /** The plans that adopted a practice, in the order in which they were made. */
    public List<TransferPlanSummary> of(PracticeId practice) {
        return plans.adopting(practice).stream().map(TransferPlan::summary).toList();
    }
}

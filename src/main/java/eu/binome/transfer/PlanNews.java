package eu.binome.transfer;

import java.util.List;

import eu.binome.partnership.PartnerRenamed;
import eu.binome.search.SearchPending;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Lets plans be found under the new name of their receiver.
 */
@ApplicationScoped
class PlanNews {

    private final TransferPlans plans;
    private final SearchPending search;

    @Inject
    PlanNews(TransferPlans plans, SearchPending search) {
        this.plans = plans;
        this.search = search;
    }

    protected PlanNews() {
        this(null, null);
    }

    void renamed(@Observes PartnerRenamed event) {
        plans.of(event.partnership(), event.partner()).ifPresent(plan -> search.touchInside(PlanSearchSource.KIND, List.of(plan.id().value())));
    }
}

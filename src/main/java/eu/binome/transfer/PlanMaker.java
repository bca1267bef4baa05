package eu.binome.transfer;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import eu.binome.pairing.BinomeSummary;
import eu.binome.pairing.BinomesConfirmed;
import eu.binome.pairing.ConfirmedBinomes;
import eu.binome.pairing.StatedNeed;
import eu.binome.pairing.StatedNeeds;
import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnerSummary;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipId;
import eu.binome.search.SearchPending;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Makes a plan from the template for every partner of a confirmed binôme, with the needs that the partner had stated.
 *
 * <p>Binômes that form anew keep the plans of their receivers: what is written stays, and the new parties go on with it.
 */
@ApplicationScoped
class PlanMaker {

    private static final int MOST_NEEDS = 6;
    private static final String COMMON = "en";

    private final TransferPlans plans;
    private final ConfirmedBinomes binomes;
    private final StatedNeeds needs;
    private final PartnershipDirectory directory;
    private final SearchPending search;
    private final Clock clock;
    private final Event<PlansBegun> begun;

    @Inject
    PlanMaker(TransferPlans plans, ConfirmedBinomes binomes, StatedNeeds needs, PartnershipDirectory directory, SearchPending search, Clock clock,
              Event<PlansBegun> begun) {
        this.plans = plans;
        this.binomes = binomes;
        this.needs = needs;
        this.directory = directory;
        this.search = search;
        this.clock = clock;
        this.begun = begun;
    }

    protected PlanMaker() {
        this(null, null, null, null, null, null, null);
    }

    void confirmed(@Observes BinomesConfirmed event) {
        makeMissing(event.partnership());
    }

    /** @return how many plans were made */
    int makeMissing(PartnershipId partnership) {
        plans.lock(partnership);
        Map<PartnerId, List<String>> languages = new HashMap<>();
        directory.partners(partnership).forEach((PartnerSummary partner) -> languages.put(partner.id(), partner.languages()));
        int made = 0;
        for (BinomeSummary binome : binomes.of(partnership)) {
            for (PartnerId receiver : binome.partners()) {
                Optional<TransferPlan> there = plans.of(partnership, receiver);
                there.ifPresent(plan -> join(plan, binome));
                if (there.isEmpty()) {
                    make(partnership, binome, receiver, common(binome, receiver, languages));
                    made++;
                }
            }
        }
        if (made > 0) {
            begun.fire(new PlansBegun(partnership, made));
        }
        return made;
    }

    private void join(TransferPlan plan, BinomeSummary binome) {
        plan.join(binome);
        search.touchInside(PlanSearchSource.KIND, List.of(plan.id().value()));
    }

    private void make(PartnershipId partnership, BinomeSummary binome, PartnerId receiver, String language) {
        TransferPlan plan = new TransferPlan(partnership, receiver, language, clock.instant());
        plan.join(binome);
        plan.quote(greatest(needs.of(receiver)));
        plans.add(plan);
        search.touchInside(PlanSearchSource.KIND, List.of(plan.id().value()));
    }

    /** What the receiver needs more than it has, the widest gap first; at most six. */
    static List<QuotedNeed> greatest(List<StatedNeed> stated) {
        return stated.stream().filter(need -> need.need() > need.resource())
                .sorted(Comparator.comparingInt((StatedNeed need) -> need.resource() - need.need())).limit(MOST_NEEDS).map(QuotedNeed::of).toList();
    }

    /** The receiver's first language that the others speak, too; English where there is none. */
    static String common(BinomeSummary binome, PartnerId receiver, Map<PartnerId, List<String>> languages) {
        return languages.getOrDefault(receiver, List.of()).stream()
                .filter(language -> binome.partners().stream().allMatch(partner -> languages.getOrDefault(partner, List.of()).contains(language)))
                .findFirst().orElse(COMMON);
    }
}

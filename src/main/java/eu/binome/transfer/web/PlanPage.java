package eu.binome.transfer.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnerSummary;
import eu.binome.partnership.PartnershipContext;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.platform.Asked;
import eu.binome.platform.NotFound;
import eu.binome.transfer.PlanDetail;
import eu.binome.transfer.PlanReading;
import eu.binome.transfer.TransferPlanId;
import eu.binome.transfer.TransferPlanSummary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/**
 * The plan of the address {@code ?id=}, and the names of partners, read once a request.
 */
@RequestScoped
class PlanPage {

    @Inject
    private Asked asked;
    @Inject
    private PlanReading reading;
    @Inject
    private PartnershipDirectory directory;
    @Inject
    private PartnershipContext context;
    private Optional<PlanDetail> plan = Optional.empty();
    private Optional<Map<PartnerId, String>> names = Optional.empty();

    /** @throws NotFound when there is none here */
    PlanDetail plan() {
        if (plan.isEmpty()) {
            PlanDetail found = reading.plan(new TransferPlanId(number("id")));
            if (!found.summary().partnership().equals(context.id())) {
                throw new NotFound();
            }
            plan = Optional.of(found);
        }
        return plan.get();
    }

    String name(PartnerId partner) {
        if (names.isEmpty()) {
            names = Optional.of(directory.partners(context.id()).stream().collect(Collectors.toMap(PartnerSummary::id, PartnerSummary::name)));
        }
        return names.get().getOrDefault(partner, "");
    }

    /** The names of those who write a plan with its receiver. */
    String others(TransferPlanSummary summary) {
        return names(summary.others());
    }

    String names(List<PartnerId> partners) {
        return partners.stream().map(this::name).collect(Collectors.joining(", "));
    }

    /** A whole number of the address or the form; what is none names nothing. */
    long number(String name) {
        return asked.id(name).orElseThrow(NotFound::new);
    }

    /** An address of this module. */
    String address(String page) {
        return context.getBase() + "/transfer/" + page;
    }
}

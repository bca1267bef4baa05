package eu.binome.transfer.web;

import java.util.List;
import java.util.Optional;

import eu.binome.partnership.PartnershipContext;
import eu.binome.platform.Feedback;
import eu.binome.platform.ReaderLocale;
import eu.binome.transfer.ListedPlan;
import eu.binome.transfer.PlanReading;
import eu.binome.transfer.PlanStart;
import eu.binome.transfer.TransferPlanStatus;
import eu.binome.transfer.TransferPlanSummary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * All transfer plans of the partnership, the reader's own first.
 */
@Named("transferPlansView")
@RequestScoped
public class PlansView {

    @Inject
    private PlanReading reading;
    @Inject
    private PlanStart start;
    @Inject
    private PlanPage page;
    @Inject
    private PartnershipContext context;
    @Inject
    private ReaderLocale reader;
    @Inject
    private Feedback feedback;
    private List<ListedPlan> plans = List.of();

    /** The plans that the reader writes, then the others. */
    public List<Row> getRows() {
        if (plans.isEmpty()) {
            plans = reading.plans(context.id());
        }
        return plans.stream().sorted((a, b) -> Boolean.compare(b.rights().signs().isPresent(), a.rights().signs().isPresent()))
                .map(this::row).toList();
    }

    /** How many are signed by all. */
    public long getSigned() {
        return getRows().stream().filter(row -> row.status() == TransferPlanStatus.SIGNED).count();
    }

    /** Makes the plans of all who have none. */
    public void makeMissing() {
        int made = start.makeMissing(context.id());
        feedback.sayAndGo(reader.say("transfer.plans.made", made), page.address("plans"));
    }

    private Row row(ListedPlan listed) {
        TransferPlanSummary plan = listed.summary();
        Optional<String> link = listed.readable() ? Optional.of(page.address("plan?id=" + plan.id().value())) : Optional.empty();
        return new Row(plan.receiver().value(), page.name(plan.receiver()), page.others(plan), reader.text(plan.practiceTitle()), plan.status(),
                PlanSigns.of(plan.status()), plan.signed(), plan.sections(), reader.moment(plan.changedAt()), link.orElse(""),
                listed.rights().signs().isPresent());
    }

    /**
     * A plan in the list.
     *
     * @param id       of the organisation that receives: the end of its row's anchor
     * @param practice title; blank before one is chosen
     * @param link     blank for those who may not open it
     * @param own      whether the reader's organisation is of its binôme
     */
    public record Row(long id, String receiver, String others, String practice, TransferPlanStatus status, String chip, int signed, int sections,
                      String changed, String link, boolean own) {
    }
}

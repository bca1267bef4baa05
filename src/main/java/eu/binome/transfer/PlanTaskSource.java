package eu.binome.transfer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import eu.binome.notification.TaskSource;
import eu.binome.notification.WaitingTask;
import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipId;
import eu.binome.partnership.PhaseSummary;
import eu.binome.partnership.Station;
import eu.binome.platform.ReaderLocale;
import eu.binome.security.AccountId;
import eu.binome.security.Permission;
import eu.binome.security.Standing;
import eu.binome.security.Standings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Tells partners which practice is to be chosen, how many sections are to be written and how many to be signed off.
 */
@ApplicationScoped
@Transactional
class PlanTaskSource implements TaskSource {

    private final TransferPlans plans;
    private final PlanChanges changes;
    private final PartnershipDirectory directory;
    private final Standings standings;
    private final Clock clock;

    @Inject
    PlanTaskSource(TransferPlans plans, PlanChanges changes, PartnershipDirectory directory, Standings standings, Clock clock) {
        this.plans = plans;
        this.changes = changes;
        this.directory = directory;
        this.standings = standings;
        this.clock = clock;
    }

    protected PlanTaskSource() {
        this(null, null, null, null, null);
    }

    /** Tasks of an account for the organisation that it acts for; none before the station of the plans begins. */
    @Override
    public List<WaitingTask> waitingFor(AccountId account, long partnershipId) {
        PartnershipId partnership = new PartnershipId(partnershipId);
        Standing standing = standings.of(account, partnershipId);
        Optional<PartnerId> own = standing.partner().map(PartnerId::new)
                .filter(partner -> Permission.WRITE_TRANSFER.isGrantedTo(standing.roles()));
        Optional<PhaseSummary> phase = directory.phases(partnership).stream().filter(p -> p.station() == Station.PLAN).findFirst();
        if (own.isEmpty() || phase.filter(planned -> !planned.hasBegun(today())).isPresent()) {
            return List.of();
        }
        Map<PartnerId, String> names = changes.names(partnership);
        String base = "/p/" + directory.of(partnership).slug() + "/transfer/";
        List<WaitingTask> tasks = new ArrayList<>();
        for (TransferPlan plan : plans.of(partnership)) {
            own.filter(plan.parties()::contains).ifPresent(partner -> tasks.addAll(
                    tasksOf(plan, partner, names.get(plan.receiver()), base, phase.map(PhaseSummary::due))));
        }
        return tasks;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ReaderLocale.ZONE));
    }

    private static List<WaitingTask> tasksOf(TransferPlan plan, PartnerId own, String receiver, String base, Optional<LocalDate> due) {
        List<WaitingTask> tasks = new ArrayList<>();
        boolean receives = plan.receiver().equals(own);
        if (receives && plan.practice().isEmpty()) {
            tasks.add(new WaitingTask("transfer.task.choose", List.of(), base + "plan?id=" + plan.id().value(), due));
        }
        List<PlanSection> unwritten = only(plan, section -> !section.isWritten());
        if (receives && !unwritten.isEmpty()) {
            tasks.add(new WaitingTask("transfer.task.write", List.of(unwritten.size(), receiver), edit(base, unwritten.getFirst()), due));
        }
        List<PlanSection> unsigned = only(plan, section -> section.isWritten() && section.signOffOf(own).isEmpty());
        if (!unsigned.isEmpty()) {
            tasks.add(new WaitingTask("transfer.task.sign", List.of(unsigned.size(), receiver),
                    base + "plan?id=" + plan.id().value() + "#" + unsigned.getFirst().name(), due));
        }
        return tasks;
    }

    private static List<PlanSection> only(TransferPlan plan, Predicate<PlanSection> wanted) {
        return plan.sections().stream().filter(wanted).toList();
    }

    private static String edit(String base, PlanSection section) {
        return base + "edit?id=" + section.plan().id().value() + "&section=" + section.name();
    }
}

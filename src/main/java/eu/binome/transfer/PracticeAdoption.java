package eu.binome.transfer;

import java.util.List;
import java.util.Optional;

import eu.binome.platform.Conflict;
import eu.binome.platform.NotFound;
import eu.binome.platform.Problem;
import eu.binome.practice.PracticeCatalogue;
import eu.binome.practice.PracticeDetail;
import eu.binome.practice.PracticeId;
import eu.binome.security.AuditNotes;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Lets a receiver choose the practice that its plan takes over, and quote it again when it changed.
 */
@ApplicationScoped
@Transactional
public class PracticeAdoption {

    private final TransferPlans plans;
    private final PlanPolicy policy;
    private final PracticeChoices choices;
    private final PracticeCatalogue catalogue;
    private final PlanChanges changes;
    private final AuditNotes notes;

    @Inject
    PracticeAdoption(TransferPlans plans, PlanPolicy policy, PracticeChoices choices, PracticeCatalogue catalogue, PlanChanges changes,
                     AuditNotes notes) {
        this.plans = plans;
        this.policy = policy;
        this.choices = choices;
        this.catalogue = catalogue;
        this.changes = changes;
        this.notes = notes;
    }

    protected PracticeAdoption() {
        this(null, null, null, null, null, null);
    }

    /** What may be chosen, the best first; for those who may choose. */
    @Requires(Permission.READ_TRANSFER)
    public List<PracticeChoice> choices(TransferPlanId id) {
        return choices.of(policy.choosable(plans.get(id)));
    }

    /**
     * Takes over a practice as it stands now; the one that was chosen before may be quoted again. Every sign-off is lifted.
     *
     * @param seen the practice that the plan had when its receiver chose
     * @return names of the partners whose sign-offs were lifted
     * @throws Conflict when somebody else chose meanwhile
     * @throws Problem {@code transfer.practice.notOffered} for a practice that is none of the choices
     */
    @Requires(Permission.WRITE_TRANSFER)
    public List<String> adopt(TransferPlanId id, PracticeId practice, Optional<PracticeId> seen) {
        TransferPlan plan = policy.choosable(plans.locked(id));
        if (!plan.practice().equals(seen)) {
            throw new Conflict("platform.conflict");
        }
        boolean again = plan.practice().filter(practice::equals).isPresent();
        if (!again && choices.of(plan).stream().noneMatch(choice -> choice.id().equals(practice))) {
            throw new Problem("transfer.practice.notOffered");
        }
        PracticeDetail detail = catalogue.find(practice).orElseThrow(NotFound::new);
        notes.changed("practice", plan.practice().map(p -> String.valueOf(p.value())).orElse(""), String.valueOf(practice.value()));
        List<SignOff> lifted = plan.adopt(practice, QuotedPractice.of(detail, changes.now()), changes.by());
        changes.touched(plan);
        return changes.lifted(plan, lifted, "plan?id=" + id.value());
    }

    /** Whether what is quoted of the practice has changed since; a new status or fact is no change. */
    @Requires(Permission.READ_TRANSFER)
    public boolean isOutdated(TransferPlanId id) {
        TransferPlan plan = policy.readable(plans.get(id));
        return plan.quotedPractice().filter(quote -> plan.practice().flatMap(catalogue::find)
                .filter(now -> !QuotedPractice.of(now, quote.takenAt()).texts().equals(quote.texts())).isPresent()).isPresent();
    }
}

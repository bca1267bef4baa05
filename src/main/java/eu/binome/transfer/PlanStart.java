package eu.binome.transfer;

import eu.binome.partnership.PartnershipId;
import eu.binome.platform.Languages;
import eu.binome.platform.Problem;
import eu.binome.security.AuditNotes;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Makes plans that are missing, and sets the language of each.
 */
@ApplicationScoped
@Transactional
public class PlanStart {

    private final PlanMaker maker;
    private final TransferPlans plans;
    private final PlanPolicy policy;
    private final PlanChanges changes;
    private final AuditNotes notes;

    @Inject
    PlanStart(PlanMaker maker, TransferPlans plans, PlanPolicy policy, PlanChanges changes, AuditNotes notes) {
        this.maker = maker;
        this.plans = plans;
        this.policy = policy;
        this.changes = changes;
        this.notes = notes;
    }

    protected PlanStart() {
        this(null, null, null, null, null);
    }

    /**
     * Makes a plan for every partner of a confirmed binôme that has none, and brings the others' parties up to date.
     *
     * @return how many were made; 0 while no binôme is confirmed
     */
    @Requires(Permission.START_TRANSFER)
    public int makeMissing(PartnershipId partnership) {
        int made = maker.makeMissing(partnership);
        notes.changed("made", "0", String.valueOf(made));
        return made;
    }

    /**
     * Sets the language that a plan is written in, so that it is read aloud, hyphenated and searched as that.
     *
     * @param code one of the nine, as ISO 639-1
     */
    @Requires(Permission.WRITE_TRANSFER)
    public void writeIn(TransferPlanId id, String code) {
        TransferPlan plan = policy.writable(plans.locked(id));
        if (!Languages.ALL.contains(code)) {
            throw new Problem("transfer.language.unknown", code);
        }
        notes.changed("language", plan.language(), code);
        plan.writeIn(code);
        changes.touched(plan);
    }
}

package eu.binome.transfer;

import eu.binome.partnership.PartnerId;
import eu.binome.platform.Conflict;
import eu.binome.platform.Problem;
import eu.binome.platform.Refused;
import eu.binome.security.AuditNotes;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Signs sections for one's own organisation, and takes the own sign-off back.
 */
@ApplicationScoped
@Transactional
public class PlanSigning {

    private final TransferPlans plans;
    private final PlanPolicy policy;
    private final PlanChanges changes;
    private final AuditNotes notes;

    @Inject
    PlanSigning(TransferPlans plans, PlanPolicy policy, PlanChanges changes, AuditNotes notes) {
        this.plans = plans;
        this.policy = policy;
        this.changes = changes;
        this.notes = notes;
    }

    protected PlanSigning() {
        this(null, null, null, null);
    }

    /**
     * Signs a section as it stands.
     *
     * @param version the section's, that the signer has read
     * @return the section's status now
     * @throws Refused  for whoever acts for none of the parties, the coordinator too
     * @throws Problem  when there is nothing to sign, a row has gaps, or it is signed already
     * @throws Conflict when the section or the practice of its plan changed since
     */
    @Requires(Permission.WRITE_TRANSFER)
    public SectionStatus sign(TransferSectionId id, long version) {
        PlanSection section = plans.signable(id);
        PartnerId partner = policy.signer(section.plan());
        section.sign(partner, changes.signer(), version, changes.now());
        notes.changed(section.name().name(), "", "SIGNED");
        if (section.plan().status() == TransferPlanStatus.SIGNED) {
            changes.signed(section.plan());
        }
        return section.status();
    }

    /**
     * Takes the own sign-off back.
     *
     * @return the section's status now
     * @throws Problem {@code transfer.sign.none} when there is none
     */
    @Requires(Permission.WRITE_TRANSFER)
    public SectionStatus withdraw(TransferSectionId id) {
        PlanSection section = plans.locked(id);
        PartnerId partner = policy.signer(section.plan());
        SignOff own = section.signOffOf(partner).orElseThrow(() -> new Problem("transfer.sign.none"));
        own.lift(changes.by(), changes.now());
        notes.changed(section.name().name(), "SIGNED", "");
        return section.status();
    }
}

package eu.binome.transfer;

import java.util.List;
import java.util.Map;

import eu.binome.platform.Conflict;
import eu.binome.platform.FieldChanges;
import eu.binome.platform.MergeConflict;
import eu.binome.platform.Problem;
import eu.binome.security.AuditNotes;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Adds, changes and removes rows of plans' tables, each with its own version. Every change lifts the sign-offs of the section, but the
 * report of an indicator's achieved value does not: a plan stays signed while it is carried out.
 */
@ApplicationScoped
@Transactional
public class RowWriting {

    private static final int MOST_ROWS = 100;

    private final TransferPlans plans;
    private final PlanPolicy policy;
    private final PlanChanges changes;
    private final AuditNotes notes;

    @Inject
    RowWriting(TransferPlans plans, PlanPolicy policy, PlanChanges changes, AuditNotes notes) {
        this.plans = plans;
        this.policy = policy;
        this.changes = changes;
        this.notes = notes;
    }

    protected RowWriting() {
        this(null, null, null, null);
    }

    /**
     * Adds a row at the end of a table.
     *
     * @param fields by key; those that are not named stay blank
     * @throws Problem when the section is no table, is full, or a field cannot hold what was written
     */
    @Requires(Permission.WRITE_TRANSFER)
    public AddedRow add(TransferSectionId id, Map<String, String> fields) {
        PlanSection section = plans.locked(id);
        policy.writable(section.plan());
        if (!section.name().isTable()) {
            throw new Problem("transfer.section.fields", section.name().name());
        }
        if (section.rows().size() >= MOST_ROWS) {
            throw new Problem("transfer.row.most", MOST_ROWS);
        }
        Map<RowField, String> values = RowMerge.canonical(section.name(), fields);
        PlanRow row = section.addRow();
        row.write(values, changes.by(), changes.now());
        values.forEach((field, value) -> notes.changed(field.key(), "", value));
        List<SignOff> lifted = section.changed(changes.by(), changes.now());
        plans.flush();
        return new AddedRow(row.id(), saved(row, told(section, lifted)));
    }

    /**
     * Changes fields of a row; those that are not named stay as they are, and so do those that cannot hold what was written: these are
     * answered with a sentence.
     *
     * @throws MergeConflict when somebody wrote into one of the fields what the writer has not seen: nothing is saved
     */
    @Requires(Permission.WRITE_TRANSFER)
    public SavedPart save(TransferRowId id, FieldChanges changed) {
        PlanRow row = plans.locked(id);
        PlanSection section = row.section();
        policy.writable(section.plan());
        RowMerge merge = new RowMerge(row, changed);
        if (!merge.conflicts().isEmpty()) {
            throw new MergeConflict(merge.conflicts());
        }
        if (merge.taken().isEmpty()) {
            return saved(row, List.of()).without(merge.refusals());
        }
        merge.taken().forEach((field, value) -> notes.changed(field.key(), row.read(field), value));
        row.write(merge.taken(), changes.by(), changes.now());
        List<SignOff> lifted = merge.isReport() ? List.of() : section.changed(changes.by(), changes.now());
        plans.flush();
        return saved(row, told(section, lifted)).without(merge.refusals());
    }

    /**
     * Removes a row.
     *
     * @param version the row's, that the writer had read
     * @return what it held, so that it can be put back, and whose sign-offs this lifted
     * @throws Conflict when somebody else changed it since
     */
    @Requires(Permission.WRITE_TRANSFER)
    public SavedPart remove(TransferRowId id, long version) {
        PlanRow row = plans.locked(id);
        PlanSection section = row.section();
        policy.writable(section.plan());
        if (row.revision() != version) {
            throw new Conflict("transfer.row.changed");
        }
        Map<String, String> held = row.detail().fields();
        held.forEach((field, value) -> notes.changed(field, value, ""));
        section.remove(row);
        List<SignOff> lifted = section.changed(changes.by(), changes.now());
        plans.flush();
        return new SavedPart(version, changes.now(), held, told(section, lifted));
    }

    private SavedPart saved(PlanRow row, List<String> lifted) {
        return new SavedPart(row.revision(), changes.now(), row.detail().fields(), lifted);
    }

    private List<String> told(PlanSection section, List<SignOff> lifted) {
        changes.touched(section.plan());
        return changes.lifted(section.plan(), lifted, "edit?id=" + section.plan().id().value() + "&section=" + section.name());
    }
}

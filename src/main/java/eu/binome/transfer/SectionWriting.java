package eu.binome.transfer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import eu.binome.platform.FieldChanges;
import eu.binome.platform.FieldEdit;
import eu.binome.platform.MergeConflict;
import eu.binome.platform.Problem;
import eu.binome.platform.TextLength;
import eu.binome.security.AuditNotes;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Writes the texts of plans. Whoever saves second is shown both texts; a change lifts the sign-offs of its section.
 */
@ApplicationScoped
@Transactional
public class SectionWriting {

    private static final String TEXT = "text";

    private final TransferPlans plans;
    private final PlanPolicy policy;
    private final PlanChanges changes;
    private final AuditNotes notes;

    @Inject
    SectionWriting(TransferPlans plans, PlanPolicy policy, PlanChanges changes, AuditNotes notes) {
        this.plans = plans;
        this.policy = policy;
        this.changes = changes;
        this.notes = notes;
    }

    protected SectionWriting() {
        this(null, null, null, null);
    }

    /**
     * Replaces the text of a section.
     *
     * @param changes {@code text}
     * @throws MergeConflict when somebody wrote a text that the writer has not seen
     */
    @Requires(Permission.WRITE_TRANSFER)
    public SavedPart save(TransferSectionId id, FieldChanges changed) {
        PlanSection section = plans.locked(id);
        policy.writable(section.plan());
        requireText(section, changed);
        FieldEdit edit = changed.edit(TEXT, SectionWriting::canonical);
        return switch (edit.against(section.body())) {
            case NOTHING -> saved(section, List.of());
            case CLASH -> throw new MergeConflict(List.of(edit.conflict(TEXT, section.body(), section.changedBy(), since(section))));
            case WRITE -> write(section, edit.value());
        };
    }

    private SavedPart write(PlanSection section, String text) {
        notes.changed(section.name().name(), section.body(), text);
        List<SignOff> lifted = section.write(text, changes.by(), changes.now());
        plans.flush();
        changes.touched(section.plan());
        return saved(section, changes.lifted(section.plan(), lifted, "edit?id=" + section.plan().id().value() + "&section=" + section.name()));
    }

    private SavedPart saved(PlanSection section, List<String> lifted) {
        return new SavedPart(section.revision(), changes.now(), Map.of(TEXT, section.body()), lifted);
    }

    private Instant since(PlanSection section) {
        return section.changedAt().orElseGet(changes::now);
    }

    private static void requireText(PlanSection section, FieldChanges changed) {
        if (section.name().isTable() || !changed.names().equals(Set.of(TEXT))) {
            throw new Problem("transfer.section.fields", section.name().name());
        }
    }

    private static String canonical(String written) {
        String text = written.replace("\r\n", "\n").strip();
        if (TextLength.of(text) > SectionName.LONGEST_TEXT) {
            throw new Problem("transfer.section.long", SectionName.LONGEST_TEXT);
        }
        return text;
    }
}

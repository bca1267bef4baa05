package eu.binome.transfer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import eu.binome.platform.FieldConflict;
import eu.binome.platform.MergeConflict;
import eu.binome.platform.Problem;
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
     * @param version the one that the writer had read
     * @param fields  {@code text}
     * @throws MergeConflict when somebody else wrote another text meanwhile
     */
    @Requires(Permission.WRITE_TRANSFER)
    public SavedPart save(TransferSectionId id, long version, Map<String, String> fields) {
        PlanSection section = plans.locked(id);
        policy.writable(section.plan());
        String text = textOf(section, fields);
        if (text.equals(section.body())) {
            return saved(section, List.of());
        }
        if (section.revision() > version && !section.body().isEmpty()) {
            throw new MergeConflict(List.of(new FieldConflict(TEXT, text, section.body(), section.changedBy(), since(section))),
                    section.revision());
        }
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

    private static String textOf(PlanSection section, Map<String, String> fields) {
        if (section.name().isTable() || !fields.keySet().equals(Set.of(TEXT))) {
            throw new Problem("transfer.section.fields", section.name().name());
        }
        String text = fields.get(TEXT).replace("\r\n", "\n").strip();
        if (text.codePointCount(0, text.length()) > SectionName.LONGEST_TEXT) {
            throw new Problem("transfer.section.long", SectionName.LONGEST_TEXT);
        }
        return text;
    }
}

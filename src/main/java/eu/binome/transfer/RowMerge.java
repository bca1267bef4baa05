package eu.binome.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import eu.binome.platform.FieldChanges;
import eu.binome.platform.FieldConflict;
import eu.binome.platform.FieldEdit;
import eu.binome.platform.FieldMarks;
import eu.binome.platform.FieldRefusal;
import eu.binome.platform.Problem;

/**
 * Decides field by field what of a save of a row can be taken over, by what the field can hold and by what the writer had seen in it.
 */
final class RowMerge {

    private final Map<RowField, String> taken = new EnumMap<>(RowField.class);
    private final List<FieldConflict> conflicts = new ArrayList<>();
    private final List<FieldRefusal> refusals = new ArrayList<>();

    /** @throws Problem when a field is not one of the section's */
    RowMerge(PlanRow row, FieldChanges changes) {
        changes.names().forEach(key -> read(row, known(row.section().name(), key), changes));
        refuseBackwards(row, RowField.TO);
        refuseBackwards(row, RowField.FROM);
    }

    private void read(PlanRow row, RowField field, FieldChanges changes) {
        try {
            offer(row, field, changes.edit(field.key(), written -> RowValues.canonical(field, written)));
        } catch (Problem unreadable) {
            refuse(field, unreadable);
        }
    }

    private void refuse(RowField field, Problem why) {
        refusals.add(new FieldRefusal(field.key(), why.code(), why.arguments()));
    }

    /** A row that would end before it begins keeps the other of its two days. */
    private void refuseBackwards(PlanRow row, RowField field) {
        if (!taken.containsKey(field)) {
            return;
        }
        String from = taken.getOrDefault(RowField.FROM, row.read(RowField.FROM));
        String to = taken.getOrDefault(RowField.TO, row.read(RowField.TO));
        if (!from.isEmpty() && !to.isEmpty() && LocalDate.parse(to).isBefore(LocalDate.parse(from))) {
            taken.remove(field);
            refuse(field, new Problem("transfer.row.order"));
        }
    }

    private void offer(PlanRow row, RowField field, FieldEdit edit) {
        String stored = row.read(field);
        switch (edit.against(stored)) {
            case WRITE -> taken.put(field, edit.value());
            case CLASH -> {
                FieldMarks.Mark last = row.lastChange(field);
                conflicts.add(edit.conflict(field.key(), stored, last.by(), last.at()));
            }
            default -> { }
        }
    }

    /** What was written, in canonical form. */
    static Map<RowField, String> canonical(SectionName section, Map<String, String> fields) {
        Map<RowField, String> canonical = new EnumMap<>(RowField.class);
        fields.forEach((key, value) -> {
            RowField field = known(section, key);
            canonical.put(field, RowValues.canonical(field, value));
        });
        return canonical;
    }

    private static RowField known(SectionName section, String key) {
        return RowField.byKey(key).filter(section.fields()::contains).orElseThrow(() -> new Problem("transfer.row.unknownField", key));
    }

    /** What changes. */
    Map<RowField, String> taken() {
        return taken;
    }

    /** Fields into which somebody wrote what the writer has not seen. */
    List<FieldConflict> conflicts() {
        return conflicts;
    }

    /** Fields that cannot hold what was written, and why. */
    List<FieldRefusal> refusals() {
        return refusals;
    }

    /** Whether only a value reached is reported, which is no change of the plan. */
    boolean isReport() {
        return taken.keySet().stream().allMatch(field -> field == RowField.ACHIEVED);
    }
}

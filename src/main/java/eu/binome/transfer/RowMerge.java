package eu.binome.transfer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import eu.binome.platform.FieldConflict;
import eu.binome.platform.Problem;

/**
 * Decides field by field what of a save of a row can be taken over, by the version that the writer had read.
 */
final class RowMerge {

    private final Map<RowField, String> taken = new EnumMap<>(RowField.class);
    private final List<FieldConflict> conflicts = new ArrayList<>();

    /**
     * @param seen   the version that the writer had read
     * @param fields by key, as written
     * @throws Problem when a field is not one of the section's, or cannot hold what was written
     */
    RowMerge(PlanRow row, long seen, Map<String, String> fields) {
        canonical(row.section().name(), fields).forEach((field, value) -> {
            String stored = row.read(field);
            if (stored.equals(value)) {
                return;
            }
            if (row.isChangedSince(field, seen)) {
                conflicts.add(new FieldConflict(field.key(), value, stored, row.changedBy(), row.changedAt()));
            } else {
                taken.put(field, value);
            }
        });
    }

    /** What was written, in canonical form. */
    static Map<RowField, String> canonical(SectionName section, Map<String, String> fields) {
        Map<RowField, String> canonical = new EnumMap<>(RowField.class);
        fields.forEach((key, value) -> {
            RowField field = RowField.byKey(key).filter(section.fields()::contains)
                    .orElseThrow(() -> new Problem("transfer.row.unknownField", key));
            canonical.put(field, RowValues.canonical(field, value));
        });
        return canonical;
    }

    /** What changes. */
    Map<RowField, String> taken() {
        return taken;
    }

    /** Fields into which somebody else wrote something different meanwhile. */
    List<FieldConflict> conflicts() {
        return conflicts;
    }

    /** Whether only a value reached is reported, which is no change of the plan. */
    boolean isReport() {
        return taken.keySet().stream().allMatch(field -> field == RowField.ACHIEVED);
    }
}

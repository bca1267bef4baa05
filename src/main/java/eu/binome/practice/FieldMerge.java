package eu.binome.practice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import eu.binome.platform.FieldConflict;
import eu.binome.platform.FieldEdit;

/**
 * Decides field by field what of a save can be taken over, by what the writer had seen in each.
 */
final class FieldMerge {

    private final PracticeContent current;
    private final Map<String, FieldMark> marks;
    private final Instant changedAt;
    private final Map<PracticeField, String> taken = new LinkedHashMap<>();
    private final List<FieldConflict> conflicts = new ArrayList<>();

    /**
     * @param marks     who last changed which field
     * @param changedAt when anything changed last, for fields without a mark
     */
    FieldMerge(PracticeContent current, Map<String, FieldMark> marks, Instant changedAt) {
        this.current = current;
        this.marks = Map.copyOf(marks);
        this.changedAt = changedAt;
    }

    /** Offers a canonical value. */
    void offer(PracticeField field, FieldEdit edit) {
        String stored = current.of(field);
        switch (edit.against(FactRules.cleaned(field, stored))) {
            case WRITE -> taken.put(field, edit.value());
            case CLASH -> conflicts.add(conflict(field, edit, stored));
            default -> { }
        }
    }

    private FieldConflict conflict(PracticeField field, FieldEdit edit, String stored) {
        Optional<FieldMark> last = Optional.ofNullable(marks.get(field.key()));
        return edit.conflict(field.key(), stored, last.map(FieldMark::by).orElse(""), last.map(FieldMark::at).orElse(changedAt));
    }

    /** What can be taken over. */
    Map<PracticeField, String> taken() {
        return Map.copyOf(taken);
    }

    /** The fields into which somebody wrote what the writer has not seen. */
    List<FieldConflict> conflicts() {
        return List.copyOf(conflicts);
    }
}

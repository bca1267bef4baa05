package eu.binome.evaluation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import eu.binome.platform.FieldChanges;
import eu.binome.platform.FieldConflict;
import eu.binome.platform.FieldEdit;
import eu.binome.platform.FieldMarks;
import eu.binome.platform.FieldRefusal;
import eu.binome.platform.Problem;

/**
 * A save of a sheet by the named fields that forms and programs send: {@code <criterion>.answer}, {@code <criterion>.remark},
 * {@code remark}.
 */
final class SheetFields {

    private static final String REMARK = "remark";
    private static final String ANSWER = "answer";

    private final ScoreSheet sheet;
    private final CriteriaGrid grid;
    private final Instant now;
    private final Map<String, String> taken = new TreeMap<>();
    private final List<FieldConflict> conflicts = new ArrayList<>();
    private final List<FieldRefusal> refusals = new ArrayList<>();

    /** @param now when nobody knows since when another text is there */
    SheetFields(ScoreSheet sheet, CriteriaGrid grid, Instant now) {
        this.sheet = sheet;
        this.grid = grid;
        this.now = now;
    }

    /**
     * Decides field by field what can be taken over; a value that a field cannot hold is refused there, and keeps no other one out.
     *
     * @throws Problem when the sheet has no such field
     */
    void offer(FieldChanges changes) {
        changes.names().forEach(field -> {
            String stored = read(field);
            try {
                offer(field, changes.edit(field, written -> checked(field, written.strip())), stored);
            } catch (Problem unreadable) {
                refusals.add(new FieldRefusal(field, unreadable.code(), unreadable.arguments()));
            }
        });
    }

    private static String checked(String field, String value) {
        return isAnswer(field) ? Score.checkedAnswer(value) : Score.checked(value);
    }

    private void offer(String field, FieldEdit edit, String stored) {
        switch (edit.against(stored)) {
            case WRITE -> taken.put(field, edit.value());
            case CLASH -> {
                FieldMarks.Mark last = sheet.lastChange(field).orElseGet(() -> new FieldMarks.Mark(sheet.changedBy(), sheet.changedAt().orElse(now)));
                conflicts.add(edit.conflict(field, stored, last.by(), last.at()));
            }
            default -> { }
        }
    }

    /** The fields into which somebody wrote what the writer has not seen. */
    List<FieldConflict> conflicts() {
        return conflicts;
    }

    /** The fields that cannot hold what was written, and why. */
    List<FieldRefusal> refusals() {
        return refusals;
    }

    /** Writes what can be taken over, if there is anything. */
    void write(String by) {
        taken.forEach(this::write);
        if (!taken.isEmpty()) {
            sheet.changed(taken.keySet(), by, now);
        }
    }

    private String read(String field) {
        if (field.equals(REMARK)) {
            return sheet.remark();
        }
        Criterion criterion = criterionOf(field);
        return sheet.score(criterion).map(isAnswer(field) ? Score::written : Score::remark).orElse("");
    }

    private void write(String field, String value) {
        if (field.equals(REMARK)) {
            sheet.remark(value);
        } else if (isAnswer(field)) {
            sheet.answer(criterionOf(field), value);
        } else {
            sheet.remark(criterionOf(field), value);
        }
    }

    private Criterion criterionOf(String field) {
        String part = field.substring(field.lastIndexOf('.') + 1);
        if (!field.contains(".") || !part.equals(ANSWER) && !part.equals(REMARK)) {
            throw new Problem("evaluation.sheet.unknownField", field);
        }
        return grid.criterion(field.substring(0, field.lastIndexOf('.')));
    }

    private static boolean isAnswer(String field) {
        return field.endsWith("." + ANSWER);
    }
}

package eu.binome.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import eu.binome.platform.FieldConflict;
import eu.binome.platform.Problem;

/**
 * A sheet as the named fields that forms and programs send: {@code <criterion>.answer}, {@code <criterion>.remark}, {@code remark}.
 */
final class SheetFields {

    private static final String REMARK = "remark";
    private static final String ANSWER = "answer";

    private final ScoreSheet sheet;
    private final CriteriaGrid grid;

    SheetFields(ScoreSheet sheet, CriteriaGrid grid) {
        this.sheet = sheet;
        this.grid = grid;
    }

    /** Writes some fields; those that are not named stay as they are. */
    void write(Map<String, String> fields) {
        fields.forEach((field, value) -> write(field, value.strip()));
    }

    /** The fields into which something else was written meanwhile; one that is still blank is none of them. */
    List<FieldConflict> conflicts(Map<String, String> fields) {
        List<FieldConflict> conflicts = new ArrayList<>();
        fields.forEach((field, value) -> {
            String stored = read(field);
            if (!stored.isEmpty() && !stored.equals(value.strip())) {
                conflicts.add(new FieldConflict(field, value, stored, sheet.changedBy(), sheet.changedAt().orElseThrow()));
            }
        });
        return conflicts;
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

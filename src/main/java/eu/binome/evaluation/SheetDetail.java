package eu.binome.evaluation;

import java.util.HashMap;
import java.util.Map;

import eu.binome.practice.PracticeId;

/**
 * One of one's own sheets as it is written.
 *
 * @param version to hand it in with
 * @param answers by criterion code: "0" to "5", "unable", or "" for none
 * @param remarks by criterion code, may be blank
 * @param remark  on the practice as a whole, may be blank
 */
public record SheetDetail(ScoreSheetId id, EvaluationRoundId round, CriteriaGridId grid, PracticeId practice, SheetStatus status,
                          long version, Map<String, String> answers, Map<String, String> remarks, String remark) {

    /** By the names of the fields that forms and programs send: {@code <criterion>.answer}, {@code <criterion>.remark}, {@code remark}. */
    public Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>(Map.of("remark", remark));
        answers.forEach((criterion, answer) -> fields.put(criterion + ".answer", answer));
        remarks.forEach((criterion, text) -> fields.put(criterion + ".remark", text));
        return fields;
    }

    /** The same sheet as somebody would have it who filled in these fields. */
    public SheetDetail with(Map<String, String> fields) {
        Map<String, String> otherAnswers = new HashMap<>(answers);
        otherAnswers.replaceAll((criterion, answer) -> fields.getOrDefault(criterion + ".answer", answer));
        Map<String, String> otherRemarks = new HashMap<>();
        answers.keySet().forEach(criterion ->
                otherRemarks.put(criterion, fields.getOrDefault(criterion + ".remark", remarks.getOrDefault(criterion, ""))));
        return new SheetDetail(id, round, grid, practice, status, version, otherAnswers, otherRemarks, fields.getOrDefault("remark", remark));
    }
}

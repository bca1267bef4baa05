package eu.binome.evaluation;

import java.util.Map;

import eu.binome.practice.PracticeId;

/**
 * One of one's own sheets as it is written.
 *
 * @param version for saving
 * @param answers by criterion code: "0" to "5", "unable", or "" for none
 * @param remarks by criterion code, may be blank
 * @param remark  on the practice as a whole, may be blank
 */
public record SheetDetail(ScoreSheetId id, EvaluationRoundId round, CriteriaGridId grid, PracticeId practice, SheetStatus status,
                          long version, Map<String, String> answers, Map<String, String> remarks, String remark) {
}

package eu.binome.evaluation.web;

import java.util.List;

/**
 * One criterion on a sheet.
 *
 * @param code   also the beginning of its fields' names
 * @param remark may be blank
 */
public record QuestionRow(String code, String name, String question, String remark, List<Choice> choices) {

    /** Whether nothing is chosen. */
    public boolean unanswered() {
        return choices.stream().noneMatch(Choice::chosen);
    }

    /** Id of the first choice: where a list of what is missing leads. */
    public String firstId() {
        return code + "-" + choices.getFirst().value();
    }
}

package eu.binome.evaluation.web;

import java.util.List;

/**
 * One criterion on a sheet.
 *
 * @param code   also the beginning of its fields' names
 * @param remark may be blank
 */
public record QuestionRow(String code, String name, String question, String remark, List<Choice> choices) {
}

package eu.binome.evaluation.web;

import java.util.List;

/**
 * The criteria of one group on a sheet.
 */
public record GroupRows(String name, List<QuestionRow> questions) {
}

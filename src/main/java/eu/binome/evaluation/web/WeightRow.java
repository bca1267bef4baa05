package eu.binome.evaluation.web;

import java.util.List;

/**
 * One criterion on the page of the grid.
 *
 * @param weight as it stands in the field
 * @param share  its part of the score in words, "11.1 %"; blank for a criterion that does not count
 * @param levels what each level means, lowest first
 */
public record WeightRow(String code, String name, String question, String weight, String share, List<String> levels) {
}

package eu.binome.evaluation;

import java.math.BigDecimal;

/**
 * One criterion of a ready grid: its place and the weight it starts with.
 *
 * @param weight 0 or more; 0 is asked and not counted
 */
record ReadyCriterion(String group, String code, BigDecimal weight) {
}

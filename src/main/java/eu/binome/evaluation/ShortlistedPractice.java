package eu.binome.evaluation;

import java.math.BigDecimal;

import eu.binome.practice.PracticeId;

/**
 * A practice of the published shortlist.
 *
 * @param rank  from 1, shared by equals
 * @param score points, 0 to 5, cut off after eight decimals, so that rounding it half up shows what the exact score shows
 */
public record ShortlistedPractice(PracticeId practice, int rank, BigDecimal score) {
}

package eu.binome.evaluation;

import java.math.BigDecimal;

import eu.binome.platform.Localized;
import eu.binome.practice.PracticeId;

/**
 * One practice of a shortlist.
 *
 * @param owner name of the organisation that described it
 * @param theme name of its theme, or empty
 * @param rank  from 1, shared by equals
 * @param score points, 0 to 5, half up to two decimals
 */
public record ShortlistRow(PracticeId practice, Localized title, String owner, Localized theme, int rank, BigDecimal score, int scorers) {
}

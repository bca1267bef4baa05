package eu.binome.evaluation;

import eu.binome.platform.Localized;

/**
 * One edition of a grid in short.
 *
 * @param edition from 1
 * @param frozen  whether a round uses it, so that it cannot be changed
 */
public record GridSummary(CriteriaGridId id, Localized name, int edition, boolean frozen) {
}

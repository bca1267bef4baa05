package eu.binome.evaluation;

import eu.binome.partnership.PartnershipId;

/**
 * A scoring round was planned.
 *
 * @param number 1 for the first of the partnership
 * @param open   whether it is open from the start
 */
public record RoundPlanned(EvaluationRoundId round, PartnershipId partnership, int number, boolean open) {
}

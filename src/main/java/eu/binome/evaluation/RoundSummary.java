package eu.binome.evaluation;

import java.time.Instant;

import eu.binome.partnership.PartnershipId;

/**
 * A round in short, for the current reader.
 *
 * @param number      from 1 in its partnership
 * @param settled     whether it is closed for good
 * @param version     for saving
 * @param own         the sheets of the reader's organisation
 * @param rankingOpen whether the reader may see the ranking
 */
public record RoundSummary(EvaluationRoundId id, PartnershipId partnership, CriteriaGridId grid, int number, RoundState state,
                           Instant opensAt, Instant closesAt, boolean settled, long version, SheetProgress own, boolean rankingOpen) {
}

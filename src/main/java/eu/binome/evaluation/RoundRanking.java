package eu.binome.evaluation;

import java.util.List;

import eu.binome.partnership.PartnershipId;

/**
 * The ranking of a round with a cut through it.
 *
 * @param rows    best first; practices without a score come last
 * @param unrated how many have no score
 */
public record RoundRanking(EvaluationRoundId round, PartnershipId partnership, List<RankingRow> rows, int unrated) {

    /** How many practices the cut leaves on the shortlist. */
    public int chosen() {
        return (int) rows.stream().filter(row -> row.place().in()).count();
    }

    /** Whether only one organisation scored a practice, while others of the ranking were scored by several. */
    public boolean alone(RankingRow row) {
        return row.scorers() == 1 && rows.stream().anyMatch(other -> other.scorers() > 1);
    }

    /** How many stand with equal scores at the edge. */
    public int tied() {
        return (int) rows.stream().filter(r -> r.place() == RankingRow.Place.IN_TIED || r.place() == RankingRow.Place.OUT_TIED).count();
    }
}

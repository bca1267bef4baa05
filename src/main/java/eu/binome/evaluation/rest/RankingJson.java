package eu.binome.evaluation.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import eu.binome.evaluation.RankingRow;
import eu.binome.evaluation.RoundRanking;

/**
 * A ranking as programs read it, best first.
 */
public record RankingJson(long round, int chosen, int tied, int unrated, List<RowJson> rows) {

    static RankingJson of(RoundRanking ranking) {
        return new RankingJson(ranking.round().value(), ranking.chosen(), ranking.tied(), ranking.unrated(),
                ranking.rows().stream().map(RowJson::of).toList());
    }

    /** One practice; figures in points, half up to two decimals. */
    public record RowJson(long practice, Map<String, String> title, String owner, Optional<Integer> rank, Optional<BigDecimal> score,
                          int scorers, Optional<BigDecimal> spread, List<BigDecimal> marks, RankingRow.Place place) {

        static RowJson of(RankingRow row) {
            return new RowJson(row.practice().value(), row.title().texts(), row.owner(), row.rank(), row.score(), row.scorers(),
                    row.spread(), row.marks(), row.place());
        }
    }
}

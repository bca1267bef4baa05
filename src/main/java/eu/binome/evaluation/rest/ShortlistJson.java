package eu.binome.evaluation.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import eu.binome.evaluation.CutRule;
import eu.binome.evaluation.ShortlistDetail;
import eu.binome.evaluation.ShortlistRow;
import eu.binome.evaluation.Ties;
import eu.binome.platform.Problem;

/**
 * A shortlist as programs read it; {@code publishedAt} is not there while it is only prepared.
 */
public record ShortlistJson(long id, long round, Optional<Instant> publishedAt, long version, List<EntryJson> practices) {

    static ShortlistJson of(ShortlistDetail shortlist) {
        return new ShortlistJson(shortlist.id().value(), shortlist.round().value(), shortlist.publishedAt(), shortlist.version(),
                shortlist.rows().stream().map(EntryJson::of).toList());
    }

    /**
     * Where to cut: either {@code number}, with {@code ties} (ADMIT when not said), or {@code threshold}.
     */
    public record CutJson(Optional<Integer> number, Optional<Ties> ties, Optional<BigDecimal> threshold) {

        CutRule rule() {
            if (number.isPresent() == threshold.isPresent()) {
                throw new Problem("evaluation.shortlist.rule");
            }
            return number.<CutRule>map(most -> new CutRule.ByNumber(most, ties.orElse(Ties.ADMIT)))
                    .orElseGet(() -> new CutRule.ByThreshold(threshold.orElseThrow()));
        }
    }

    /** One practice of a shortlist. */
    public record EntryJson(long practice, Map<String, String> title, String owner, int rank, BigDecimal score, int scorers) {

        static EntryJson of(ShortlistRow row) {
            return new EntryJson(row.practice().value(), row.title().texts(), row.owner(), row.rank(), row.score(), row.scorers());
        }
    }
}

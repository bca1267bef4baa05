package eu.binome.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import eu.binome.platform.Localized;
import eu.binome.practice.PracticeId;

/**
 * One practice of a ranking; figures in points, half up to two decimals.
 *
 * @param owner  name of the organisation that described it
 * @param theme  name of its theme, or empty
 * @param rank   from 1, shared by equals; none without a score
 * @param score  0 to 5; none when nobody could assess it
 * @param spread sample standard deviation; none with fewer than two scorers
 * @param marks  the scores of the single sheets, lowest first, without names
 */
public record RankingRow(PracticeId practice, Localized title, String owner, Localized theme, Optional<Integer> rank,
                         Optional<BigDecimal> score, int scorers, Optional<BigDecimal> spread, List<BigDecimal> marks, Place place) {

    /** Where a cut leaves a practice. */
    public enum Place {
        /** On the shortlist. */
        IN,
        /** On the shortlist, together with all its equals at the edge. */
        IN_TIED,
        /** Just not on it, because not all of its equals fit. */
        OUT_TIED,
        /** Just not on it. */
        NEAR,
        /** Not on it. */
        OUT;

        /** Message key of the place's name. */
        public String key() {
            return "evaluation.ranking.place." + name();
        }

        /** Whether the practice is on the shortlist. */
        public boolean in() {
            return this == IN || this == IN_TIED;
        }
    }
}

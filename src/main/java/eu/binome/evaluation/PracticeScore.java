package eu.binome.evaluation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the scorers of one practice say together.
 *
 * <p>Unit: points of the scale, 0 to 5. Kept exact; {@link #shown()} and {@link #spread()} round half up to two decimals. Formulas
 * and worked examples: {@code docs/formulas.md}, "Score of a practice" and "Spread".
 *
 * @param sheets the score of each sheet that has one, lowest first; never empty
 */
record PracticeScore(List<Ratio> sheets) {

    /** Decimals of a score that a reader sees. */
    static final int SHOWN_DECIMALS = 2;

    PracticeScore {
        if (sheets.isEmpty()) {
            throw new IllegalStateException("a practice without a scored sheet has no score");
        }
        sheets = sheets.stream().sorted(Comparator.naturalOrder()).toList();
    }

    /** The arithmetic mean of the sheets' scores: each organisation counts once, however much of the grid it could assess. */
    Ratio mean() {
        return Ratio.mean(sheets).orElseThrow();
    }

    /** How many organisations gave a score. */
    int scorers() {
        return sheets.size();
    }

    BigDecimal shown() {
        return mean().rounded(SHOWN_DECIMALS);
    }

    /** The sample standard deviation of the sheets' scores (divisor: scorers less one); none with a single scorer. */
    Optional<BigDecimal> spread() {
        if (scorers() < 2) {
            return Optional.empty();
        }
        Ratio mean = mean();
        Ratio squares = sheets.stream().map(s -> s.minus(mean)).map(d -> d.times(d)).reduce(Ratio.ZERO, Ratio::plus);
        BigDecimal variance = squares.dividedBy(Ratio.of(scorers() - 1L)).rounded(MathContext.DECIMAL64.getPrecision());
        return Optional.of(variance.sqrt(MathContext.DECIMAL64).setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP));
    }
}

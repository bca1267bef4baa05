package eu.binome.evaluation;

import java.math.BigDecimal;

import eu.binome.platform.Problem;

/**
 * Where the shortlist ends: after a number of practices, or at a least score.
 */
public sealed interface CutRule {

    /**
     * The best so many; those who tie at the edge are admitted or left out together.
     *
     * @param most at least 1
     */
    record ByNumber(int most, Ties ties) implements CutRule {

        public ByNumber {
            if (most < 1) {
                throw new Problem("evaluation.shortlist.number");
            }
        }
    }

    /**
     * All whose exact score is this or more.
     *
     * @param least points, 0 to 5, with at most three decimals
     */
    record ByThreshold(BigDecimal least) implements CutRule {

        private static final int DECIMALS = 3;

        public ByThreshold {
            if (least.stripTrailingZeros().scale() > DECIMALS || least.signum() < 0 || least.compareTo(BigDecimal.valueOf(Scale.HIGHEST)) > 0) {
                throw new Problem("evaluation.shortlist.threshold", Scale.HIGHEST);
            }
        }
    }
}

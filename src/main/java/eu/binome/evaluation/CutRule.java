package eu.binome.evaluation;

import java.math.BigDecimal;

/**
 * Where the shortlist ends: after a number of practices, or at a least score.
 */
sealed interface CutRule {

    /**
     * The best so many; those who tie at the edge are admitted or left out together.
     *
     * @param most at least 1
     */
    record ByNumber(int most, Ties ties) implements CutRule {
    }

    /**
     * All whose exact score is this or more.
     *
     * @param least points, 0 to 5
     */
    record ByThreshold(BigDecimal least) implements CutRule {
    }
}

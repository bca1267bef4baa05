package eu.binome.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes one score of many marks, without punishing a practice for what nobody could assess.
 *
 * <p>Marks are levels from 0 to 5, weights any numbers from 0 up; "unable to assess" and an empty answer are simply no mark. Exact:
 * nothing is rounded here. Formulas and worked examples: {@code docs/formulas.md}, "Score of a sheet" and "Score of a practice".
 */
final class Aggregation {

    private final Map<String, Ratio> weights;

    /** @param weights weight by criterion code; a criterion of weight 0 is asked but not counted */
    Aggregation(Map<String, BigDecimal> weights) {
        Map<String, Ratio> exact = new HashMap<>();
        weights.forEach((criterion, weight) -> exact.put(criterion, Ratio.of(weight)));
        this.weights = Map.copyOf(exact);
    }

    /**
     * The weighted mean of one sheet's marks, over the criteria that were marked and count; none when there is no such criterion.
     *
     * @param marks level by criterion code
     * @throws IllegalStateException for a mark on a criterion that the grid does not have
     */
    Optional<Ratio> sheet(Map<String, BigDecimal> marks) {
        Ratio points = Ratio.ZERO;
        Ratio counted = Ratio.ZERO;
        for (Map.Entry<String, BigDecimal> mark : marks.entrySet()) {
            Ratio weight = weightOf(mark.getKey());
            points = points.plus(weight.times(Ratio.of(mark.getValue())));
            counted = counted.plus(weight);
        }
        return counted.isPositive() ? Optional.of(points.dividedBy(counted)) : Optional.empty();
    }

    /** The scores of one practice's sheets together; none when no sheet has a score. */
    Optional<PracticeScore> practice(Collection<Map<String, BigDecimal>> sheets) {
        List<Ratio> scores = new ArrayList<>();
        sheets.forEach(marks -> sheet(marks).ifPresent(scores::add));
        return scores.isEmpty() ? Optional.empty() : Optional.of(new PracticeScore(scores));
    }

    private Ratio weightOf(String criterion) {
        Ratio weight = weights.get(criterion);
        if (weight == null) {
            throw new IllegalStateException("a mark on the unknown criterion " + criterion);
        }
        return weight;
    }
}

package eu.binome.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * What was promised and what was reached of one indicator.
 *
 * <p>Unit: the indicator's own. Target is the sum over its periods. Achieved is the count of the application, where the indicator
 * takes one, plus everything typed by hand; never below 0. Source: {@code docs/formulas.md}.
 *
 * @param targets  by period
 * @param counted  what the application counts now; none where it does not count
 * @param measured everything typed by hand
 */
public record Achievement(List<PeriodTarget> targets, Optional<BigDecimal> counted, List<MeasurementForm> measured) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Achievement {
        targets = List.copyOf(targets);
        measured = List.copyOf(measured);
    }

    /** The sum of the targets; none when nothing was promised. */
    public Optional<BigDecimal> target() {
        return targets.stream().map(PeriodTarget::target).reduce(BigDecimal::add);
    }

    /** What was reached; 0 when nothing was counted or typed. */
    public BigDecimal achieved() {
        return counted.orElse(BigDecimal.ZERO).add(sum(measured)).max(BigDecimal.ZERO);
    }

    /** What was typed for the days of a period, in the unit; the application's own count has no date and is not in it. */
    public BigDecimal measuredIn(PeriodTarget period) {
        return sum(measured.stream().filter(m -> period.contains(m.on())).toList());
    }

    /** Achieved in percent of the target, rounded down to whole percents, so that 100 means reached; none without a target above 0. */
    public Optional<Integer> percent() {
        return target().filter(target -> target.signum() > 0)
                .map(target -> achieved().multiply(HUNDRED).divide(target, 0, RoundingMode.DOWN).intValue());
    }

    private static BigDecimal sum(List<MeasurementForm> values) {
        return values.stream().map(MeasurementForm::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

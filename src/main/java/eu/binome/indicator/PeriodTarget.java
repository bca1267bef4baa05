package eu.binome.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;

import eu.binome.platform.Problem;

/**
 * How much is to be reached in a period.
 *
 * @param from   first day
 * @param to     last day
 * @param target in the indicator's unit, from 0
 */
public record PeriodTarget(LocalDate from, LocalDate to, BigDecimal target) implements Comparable<PeriodTarget> {

    /**
     * Checks the period.
     *
     * @throws Problem {@code indicator.target.dates} or {@code indicator.target.negative}
     */
    public PeriodTarget {
        if (to.isBefore(from)) {
            throw new Problem("indicator.target.dates");
        }
        if (target.signum() < 0) {
            throw new Problem("indicator.target.negative");
        }
    }

    /** Whether a day is in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    @Override
    public int compareTo(PeriodTarget other) {
        return from.compareTo(other.from);
    }
}

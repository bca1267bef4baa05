package eu.binome.home.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Moves the years of PROSPECTS to today, so that the demo stands where February 2012 stood: plans are written, the guide is near.
 */
final class DemoDates {

    private static final YearMonth THEN = YearMonth.of(2012, 2);

    private final long months;

    DemoDates(LocalDate today) {
        months = THEN.until(YearMonth.from(today), ChronoUnit.MONTHS);
    }

    /** A day of the demo, moved by whole months. */
    LocalDate moved(String day) {
        return LocalDate.parse(day).plusMonths(months);
    }
}

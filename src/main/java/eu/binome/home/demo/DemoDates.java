package eu.binome.home.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

import eu.binome.platform.ReaderLocale;
import eu.binome.platform.StoryTime;

/**
 * Moves the years of PROSPECTS to today, so that the demo stands where February 2012 stood: plans are written, a first edition of the guide is out.
 */
final class DemoDates {

    private static final YearMonth THEN = YearMonth.of(2012, 2);
    private static final int FIRST_HOUR = 9;
    private static final int HOURS = 8;
    private static final int MINUTES = 60;
    private static final int MINUTES_APART = 17;

    private final long months;

    DemoDates(LocalDate today) {
        months = THEN.until(YearMonth.from(today), ChronoUnit.MONTHS);
    }

    /** A day of the demo, moved by whole months. */
    LocalDate moved(String day) {
        return LocalDate.parse(day).plusMonths(months);
    }

    /**
     * Has something happen on a day of the demo, at an office hour that differs from day to day.
     *
     * @param day  a day of the years 2010 to 2012
     * @param plus days after it
     */
    void on(String day, int plus, Runnable work) {
        StoryTime.at(moment(day, plus), work);
    }

    /** The moment at which {@link #on} has it happen. */
    Instant moment(String day, int plus) {
        LocalDate moved = moved(day).plusDays(plus);
        LocalTime hour = LocalTime.of(FIRST_HOUR + moved.getDayOfYear() % HOURS, moved.getDayOfYear() * MINUTES_APART % MINUTES);
        return moved.atTime(hour).atZone(ReaderLocale.ZONE).toInstant();
    }
}

package eu.binome.practice;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import eu.binome.platform.CalendarYears;

/**
 * A date as people know it of a practice: a year, or a month of a year.
 *
 * @param year  one of {@link CalendarYears}
 * @param month 1 to 12, where it is known
 */
public record MonthOrYear(int year, OptionalInt month) implements Comparable<MonthOrYear> {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.]\\d{1,2})?)?|(\\d{1,2})[-/.](\\d{4})");

    public MonthOrYear {
        boolean monthFits = month.isEmpty() || month.getAsInt() >= 1 && month.getAsInt() <= 12;
        if (!CalendarYears.have(year) || !monthFits) {
            throw new IllegalArgumentException("no month or year: " + year + " " + month);
        }
    }

    /** Reads {@code 2010}, {@code 2010-03}, {@code 2010-03-15} or {@code 03/2010}; empty for anything else. */
    public static Optional<MonthOrYear> parse(String text) {
        Matcher matcher = WRITTEN.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String year = matcher.group(1) == null ? matcher.group(4) : matcher.group(1);
        String month = matcher.group(1) == null ? matcher.group(3) : matcher.group(2);
        try {
            return Optional.of(new MonthOrYear(Integer.parseInt(year), month == null ? OptionalInt.empty()
                    : OptionalInt.of(Integer.parseInt(month))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The first day that it can mean. */
    public LocalDate firstDay() {
        return LocalDate.of(year, month.orElse(1), 1);
    }

    @Override
    public int compareTo(MonthOrYear other) {
        return firstDay().compareTo(other.firstDay());
    }

    /** As it is stored: {@code 2010} or {@code 2010-03}. */
    @Override
    public String toString() {
        return month.isPresent() ? "%04d-%02d".formatted(year, month.getAsInt()) : "%04d".formatted(year);
    }
}

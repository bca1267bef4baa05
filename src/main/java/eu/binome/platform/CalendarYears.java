package eu.binome.platform;

/**
 * The years of which the application knows days: what lies beyond them is a slip.
 */
public final class CalendarYears {

    public static final int FIRST = 1900;
    public static final int LAST = 2199;

    private CalendarYears() {
    }

    /** Whether a year is one of them. */
    public static boolean have(int year) {
        return year >= FIRST && year <= LAST;
    }
}

package eu.binome.partnership;

import java.time.LocalDate;

import eu.binome.platform.ReaderLocale;

/**
 * A station of the thread as the bar above every page shows it.
 *
 * @param name    in the reader's language
 * @param state   in the reader's language: "open until 12 March"
 * @param link    its first page
 * @param current whether this page belongs to it
 */
public record StationState(Station station, String name, Time time, String state, String link, boolean current) {

    /** What the calendar says of a station: from when, until when, or that it is over. */
    static String said(Time time, PhaseSummary phase, ReaderLocale reader) {
        return switch (time) {
            case BEFORE -> reader.say("partnership.station.from", reader.date(phase.from()));
            case OPEN -> reader.say("partnership.station.until", reader.date(phase.to()));
            default -> reader.say("partnership.station.closed");
        };
    }

    /** Where today stands in the calendar. */
    public enum Time {
        UNPLANNED, BEFORE, OPEN, AFTER;

        static Time of(PhaseSummary phase, LocalDate today) {
            if (today.isBefore(phase.from())) {
                return BEFORE;
            }
            return today.isAfter(phase.to()) ? AFTER : OPEN;
        }
    }
}

package eu.binome.partnership;

import java.time.LocalDate;

/**
 * When a station is open; both days included.
 */
public record PhaseSummary(Station station, LocalDate from, LocalDate to) {

    /** Whether its first day has come. */
    public boolean hasBegun(LocalDate today) {
        return !from.isAfter(today);
    }
}

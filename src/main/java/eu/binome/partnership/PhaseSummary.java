package eu.binome.partnership;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * When a station is open; both days included.
 *
 * @param setOn when its last day was set; none when that is not known, and in what is to be set
 */
public record PhaseSummary(Station station, LocalDate from, LocalDate to, Optional<LocalDate> setOn) {

    /** Programs may leave out when the last day was set: that is not theirs to say. */
    public PhaseSummary {
        setOn = Objects.requireNonNullElse(setOn, Optional.empty());
    }

    public PhaseSummary(Station station, LocalDate from, LocalDate to) {
        this(station, from, to, Optional.empty());
    }

    /** Whether its first day has come. */
    public boolean hasBegun(LocalDate today) {
        return !from.isAfter(today);
    }

    /** From when what is to be done before it begins is late: its first day, but not before the day on which the last one was set. */
    public LocalDate startDue() {
        return due(from);
    }

    /** From when what is to be done in it is late: its last day, but not before the day on which that was set. */
    public LocalDate due() {
        return due(to);
    }

    private LocalDate due(LocalDate day) {
        return setOn.filter(set -> set.isAfter(day)).orElse(day);
    }
}

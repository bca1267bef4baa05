package eu.binome.indicator;

import java.time.LocalDate;

import eu.binome.platform.Problem;

/**
 * A meeting as it is typed in.
 *
 * @param participants how many people came, from 0
 */
public record EventForm(EventKind kind, String title, String place, LocalDate on, int participants) {

    /**
     * Checks what was typed.
     *
     * @throws Problem {@code indicator.event.title} without a title, {@code indicator.event.participants} below 0
     */
    public EventForm {
        title = title.strip();
        place = place.strip();
        if (title.isEmpty()) {
            throw new Problem("indicator.event.title");
        }
        if (participants < 0) {
            throw new Problem("indicator.event.participants");
        }
    }
}

package eu.binome.indicator;

import java.time.LocalDate;

import eu.binome.platform.CleanText;
import eu.binome.platform.Problem;
import eu.binome.platform.TextLength;

/**
 * A meeting as it is typed in.
 *
 * @param participants how many people came, from 0
 */
public record EventForm(EventKind kind, String title, String place, LocalDate on, int participants) {

    private static final int LONGEST = 200;

    /**
     * Checks what was typed.
     *
     * @throws Problem {@code indicator.event.title} without a title, {@code indicator.event.participants} below 0, {@code platform.text.tooLong}
     */
    public EventForm {
        title = CleanText.line(title);
        place = CleanText.line(place);
        if (title.isEmpty()) {
            throw new Problem("indicator.event.title");
        }
        TextLength.check(LONGEST, title, place);
        if (participants < 0) {
            throw new Problem("indicator.event.participants");
        }
    }
}

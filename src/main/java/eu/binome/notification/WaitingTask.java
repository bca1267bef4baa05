package eu.binome.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that is waited from a person.
 *
 * @param messageKey a sentence of verb and object: "Rate 12 practices"; the sentence under {@code messageKey + ".button"}, where
 *                   there is one, names the button
 * @param arguments  what the sentence takes
 * @param link       where it is done, from the root of the site
 * @param due        the last day
 */
public record WaitingTask(String messageKey, List<Object> arguments, String link, Optional<LocalDate> due) {

    public WaitingTask {
        arguments = List.copyOf(arguments);
    }
}

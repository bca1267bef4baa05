package eu.binome.notification;

import java.util.List;

/**
 * A sentence that can be said in any language.
 *
 * @param messageKey key of the sentence
 * @param arguments  what it takes, as texts: names and titles
 * @param link       where it leads, from the root of the site
 */
public record NoticeText(String messageKey, List<String> arguments, String link) {

    public NoticeText {
        arguments = List.copyOf(arguments);
    }
}

package eu.binome.search;

import java.util.Optional;

/**
 * How one result is shown: its text in one language with the found words marked.
 *
 * @param language the language of the text: the reader's if the words are found in it, else where they are found
 * @param title    the title, whole
 * @param summary  the summary, whole
 * @param excerpt  the passage of the body that holds most of the words; empty when title or summary have them all or
 *                 the body has none
 */
public record FoundText(String language, Marked title, Marked summary, Optional<Marked> excerpt) {
}

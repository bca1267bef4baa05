package eu.binome.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How one result is shown: its text in one language with the found words marked.
 *
 * @param language the language of the text: the reader's if the words are found in it, else where they are found
 * @param title    the title, whole
 * @param summary  the summary, whole
 * @param excerpt  the passage of the body that holds most of the words; empty when title or summary have them all or
 *                 the body has none
 * @param through  which words of the question are in the text under other names
 */
public record FoundText(String language, Marked title, Marked summary, Optional<Marked> excerpt, List<Through> through) {

    /** The words under other names in one line, as {@code incubator → pépinière}; empty when there are none. */
    public String throughLine() {
        return through.stream().map(one -> one.asked() + " \u2192 " + one.written()).collect(Collectors.joining(", "));
    }
}

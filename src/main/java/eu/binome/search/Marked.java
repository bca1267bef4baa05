package eu.binome.search;

import eu.binome.platform.HtmlText;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of text with the found words marked.
 *
 * @param runs the text in order, cut where the marking changes; empty for no text
 */
public record Marked(List<Run> runs) {

    /** A stretch of text that is marked, or is not, from end to end. */
    public record Run(String text, boolean found) {

        /** The stretch as HTML, everything in it escaped. */
        String html() {
            String escaped = HtmlText.escaped(text);
            return found ? "<mark>" + escaped + "</mark>" : escaped;
        }
    }

    public Marked {
        runs = List.copyOf(runs);
    }

    /** A text in which nothing is marked. */
    public static Marked plain(String text) {
        return new Marked(text.isEmpty() ? List.of() : List.of(new Run(text, false)));
    }

    /** Whether a found word is in it. */
    public boolean hasFound() {
        return runs.stream().anyMatch(Run::found);
    }

    /** The text without marks. */
    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** HTML that holds no element but {@code mark}; safe whatever the text was. */
    public String html() {
        return runs.stream().map(Run::html).collect(Collectors.joining());
    }
}

package eu.binome.practice.office;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A document to be read, or filled in, with a word processor.
 *
 * @param language   of its headings, declared to screen readers
 * @param title      of the document
 * @param lead       what to do with it; may be empty
 * @param parts      in their order
 * @param properties what is to come back with the document, by name; nobody sees it in the text
 */
public record DocxForm(Locale language, String title, String lead, List<Part> parts, Map<String, String> properties) {

    /**
     * A heading with fields below it.
     */
    public record Part(String heading, List<Field> fields) {
    }

    /**
     * A field.
     *
     * @param tag      by which it is known when the document comes back
     * @param language of its text
     * @param hint     what belongs there, in a small line; may be empty
     * @param choices  the only texts that it may have; empty: anything
     */
    public record Field(String tag, String label, String hint, Locale language, String text, List<String> choices) {
    }
}

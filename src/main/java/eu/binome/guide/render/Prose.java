package eu.binome.guide.render;

/**
 * Running text that people wrote, as a safe and well-formed XHTML fragment of paragraphs and lists.
 *
 * @param xhtml empty for no text; otherwise only {@code p br ul li}
 */
public record Prose(String xhtml) {

    /** No text at all. */
    public static final Prose NONE = new Prose("");

    /** Text as typed: an empty line parts paragraphs, a line that opens with a dash or bullet is a list item. */
    public static Prose plain(String text) {
        return new Prose(PlainText.toXhtml(text));
    }

    public boolean isEmpty() {
        return xhtml.isBlank();
    }
}

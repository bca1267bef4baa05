package eu.binome.guide.render;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Running text that people wrote, as a safe and well-formed XHTML fragment of paragraphs and lists.
 *
 * @param xhtml empty for no text; otherwise only {@code p br ul ol li strong em a}
 */
public record Prose(String xhtml) {

    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements("p", "br", "ul", "ol", "li", "strong", "em")
            .allowElements((name, attributes) -> "strong", "b")
            .allowElements((name, attributes) -> "em", "i")
            .allowElements((name, attributes) -> "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote")
            .allowElements(Prose::namedLink, "a")
            .allowAttributes("href", "title").onElements("a")
            .allowUrlProtocols("http", "https", "mailto")
            .disallowWithoutAttributes("a")
            .toFactory();

    /** No text at all. */
    public static final Prose NONE = new Prose("");

    /** Text as typed: an empty line parts paragraphs, a line that opens with a dash or bullet is a list item. */
    public static Prose plain(String text) {
        return new Prose(PlainText.toXhtml(text));
    }

    /** Text from a rich editor: whatever is not allowed is dropped, its words are kept. */
    public static Prose html(String html) {
        String safe = ALLOWED.sanitize(PrintableText.clean(html)).strip();
        return new Prose(safe.isEmpty() || safe.startsWith("<") ? safe : "<p>" + safe + "</p>");
    }

    public boolean isEmpty() {
        return xhtml.isBlank();
    }

    /** An accessible PDF wants every link named. */
    private static String namedLink(String name, java.util.List<String> attributes) {
        int href = attributes.indexOf("href");
        if (href >= 0 && !attributes.contains("title")) {
            attributes.add("title");
            attributes.add(attributes.get(href + 1));
        }
        return "a";
    }
}

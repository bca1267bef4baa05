package eu.binome.platform;

/**
 * Text as it has to stand in HTML.
 */
public final class HtmlText {

    private HtmlText() {
    }

    /** The text between tags, and in an attribute with quotation marks of either kind. */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + text.length() / 8);
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(letter);
            }
        }
        return escaped.toString();
    }
}

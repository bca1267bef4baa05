package eu.binome.practice;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text with a few marks that can be typed on any keyboard: an empty line parts paragraphs, a line that begins with a dash is a point of a
 * list, {@code **words**} are stressed, {@code [words](https://address)} is a link. Everything else is what it is.
 */
final class RichText {

    private static final Pattern STRESSED = Pattern.compile("\\*\\*(?=\\S)([^*\\n]{1,500}?)(?<=\\S)\\*\\*");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\n]{1,500})]\\((https?://[^\\s()<>\"]{1,2000})\\)");

    private RichText() {
    }

    /** As a safe fragment of {@code p br ul li strong a}. */
    static String xhtml(String text) {
        return Arrays.stream(text.split("\n\\s*\n")).filter(block -> !block.isBlank()).map(RichText::block).collect(Collectors.joining());
    }

    private static String block(String block) {
        StringBuilder fragment = new StringBuilder();
        boolean list = false;
        boolean paragraph = false;
        for (String line : block.strip().split("\n")) {
            boolean point = line.matches("\\s*[-\u2022]\\s+\\S.*");
            if (point != list || !point && !paragraph) {
                fragment.append(list ? "</ul>" : paragraph ? "</p>" : "").append(point ? "<ul>" : "<p>");
                paragraph = !point;
            } else if (!point) {
                fragment.append("<br/>");
            }
            list = point;
            fragment.append(point ? "<li>" + marked(line.strip().substring(1).strip()) + "</li>" : marked(line.strip()));
        }
        return fragment.append(list ? "</ul>" : "</p>").toString();
    }

    private static String marked(String line) {
        return LINK.matcher(STRESSED.matcher(escaped(line)).replaceAll("<strong>$1</strong>"))
                .replaceAll("<a href=\"$2\" rel=\"noopener nofollow\">$1</a>");
    }

    /** Without its marks, addresses behind their words: for print, lists and search. */
    static String plain(String text) {
        return LINK.matcher(STRESSED.matcher(text).replaceAll("$1")).replaceAll("$1 ($2)");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}

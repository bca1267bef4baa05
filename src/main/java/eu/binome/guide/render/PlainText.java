package eu.binome.guide.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds paragraphs and lists in text as people type it and marks them up. */
final class PlainText {

    private static final Pattern GAP = Pattern.compile("\\n\\s*\\n");
    private static final Pattern ITEM = Pattern.compile("^\\s*[-•*–]\\s+");

    private PlainText() {
    }

    /** XHTML of the text; empty for a blank text. */
    static String toXhtml(String text) {
        String clean = PrintableText.clean(text);
        return GAP.splitAsStream(clean)
                .filter(block -> !block.isBlank())
                .map(PlainText::block)
                .collect(Collectors.joining());
    }

    private static String block(String block) {
        StringBuilder xhtml = new StringBuilder();
        List<String> run = new ArrayList<>();
        boolean inList = false;
        for (String line : block.strip().split("\\n")) {
            boolean item = ITEM.matcher(line).find();
            if (item != inList) {
                close(run, inList, xhtml);
                inList = item;
            }
            run.add(escape(ITEM.matcher(line).replaceFirst("").strip()));
        }
        close(run, inList, xhtml);
        return xhtml.toString();
    }

    private static void close(List<String> run, boolean list, StringBuilder xhtml) {
        if (run.isEmpty()) {
            return;
        }
        xhtml.append(list
                ? run.stream().collect(Collectors.joining("</li><li>", "<ul><li>", "</li></ul>"))
                : run.stream().collect(Collectors.joining("<br/>", "<p>", "</p>")));
        run.clear();
    }

    private static String escape(String line) {
        return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

package eu.binome.practice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that is longer than a cell of a workbook goes on in columns beside: {@code context}, {@code context +2}, {@code context +3}.
 */
final class LongText {

    private static final Pattern FOLLOWING = Pattern.compile("(.+) \\+\\d+");

    private LongText() {
    }

    /** Its parts, none longer than so many UTF-16 units, and no character cut in two; at least one. */
    static List<String> parts(String text, int most) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (text.length() - from > most) {
            int to = Character.isHighSurrogate(text.charAt(from + most - 1)) ? from + most - 1 : from + most;
            parts.add(text.substring(from, to));
            from = to;
        }
        parts.add(text.substring(from));
        return parts;
    }

    /** The column of a part, the first one being 1. */
    static String column(String name, int part) {
        return part == 1 ? name : name + " +" + part;
    }

    /** A row in which such texts stand whole again. */
    static Map<String, String> joined(Map<String, String> row) {
        Map<String, String> whole = new LinkedHashMap<>();
        row.forEach((column, text) -> {
            Matcher following = FOLLOWING.matcher(column);
            boolean follows = following.matches() && whole.containsKey(following.group(1));
            whole.merge(follows ? following.group(1) : column, text, String::concat);
        });
        return whole;
    }
}

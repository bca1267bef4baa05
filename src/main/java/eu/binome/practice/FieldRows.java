package eu.binome.practice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import eu.binome.platform.Problem;

/**
 * Rows of cells as they are stored in a text: a line for each row, upright strokes between the cells.
 */
final class FieldRows {

    private static final int MOST_ROWS = 200;

    private FieldRows() {
    }

    /** The stored form: cells without outer blanks, no empty rows, no empty cells at the end. */
    static String canonical(FormField field, String text) {
        List<List<String>> rows = read(text);
        if (rows.size() > MOST_ROWS || rows.stream().anyMatch(row -> row.size() > field.options().size())) {
            throw new Problem("practice.fact.rows", MOST_ROWS, field.options().size());
        }
        return rows.stream().map(row -> String.join(" | ", row)).collect(Collectors.joining("\n"));
    }

    /** The rows of a stored text, each with as many cells as it has up to the last that is filled. */
    static List<List<String>> read(String text) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : text.split("\n")) {
            List<String> cells = new ArrayList<>(Arrays.stream(line.split("\\|")).map(String::strip).toList());
            while (!cells.isEmpty() && cells.getLast().isEmpty()) {
                cells.removeLast();
            }
            if (!cells.isEmpty()) {
                rows.add(cells);
            }
        }
        return rows;
    }

    /** A list with a line for each row, which names each cell by its column. */
    static String written(FormField field, String text, Locale language) {
        return read(text).stream().map(row -> "- " + IntStream.range(0, row.size()).filter(i -> !row.get(i).isEmpty())
                .mapToObj(i -> column(field, i, language) + ": " + row.get(i)).collect(Collectors.joining("; "))).collect(Collectors.joining("\n"));
    }

    /** A table of these rows, or a list of terms for each of them. */
    static String xhtml(FormField field, String text, Locale language) {
        return field.kind() == FieldKind.TABLE ? table(field, text, language) : groups(field, text, language);
    }

    private static String table(FormField field, String text, Locale language) {
        StringBuilder table = new StringBuilder("<table class=\"table\"><thead><tr>");
        for (int i = 0; i < field.options().size(); i++) {
            table.append("<th scope=\"col\">").append(RichText.escaped(column(field, i, language))).append("</th>");
        }
        table.append("</tr></thead><tbody>");
        for (List<String> row : read(text)) {
            table.append("<tr>");
            for (int i = 0; i < field.options().size(); i++) {
                table.append("<td>").append(RichText.escaped(i < row.size() ? row.get(i) : "")).append("</td>");
            }
            table.append("</tr>");
        }
        return table.append("</tbody></table>").toString();
    }

    private static String groups(FormField field, String text, Locale language) {
        return read(text).stream().map(row -> IntStream.range(0, row.size()).filter(i -> !row.get(i).isEmpty())
                .mapToObj(i -> "<div><dt>" + RichText.escaped(column(field, i, language)) + "</dt><dd>" + RichText.escaped(row.get(i)) + "</dd></div>")
                .collect(Collectors.joining("", "<dl class=\"facts\">", "</dl>"))).collect(Collectors.joining());
    }

    private static String column(FormField field, int number, Locale language) {
        return number < field.options().size() ? field.options().get(number).name().in(language) : "";
    }
}

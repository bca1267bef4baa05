package eu.binome.practice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import eu.binome.platform.Texts;
import eu.binome.practice.office.Cell;
import eu.binome.practice.office.XlsxWriter;

/**
 * Practices as rows of a table: a column for each target of the import, then what people want to see besides, which no import takes in.
 */
final class ExportTable {

    private static final int NARROW = 18;
    private static final int WIDE = 50;

    private final FormRules rules;
    private final List<String> targets;
    private final Map<String, Integer> longest;
    private final Locale reader;

    /**
     * @param rules   the form in use, whose own fields have columns, too
     * @param longest of each text in UTF-16 units
     * @param reader  whose language the names of the columns are in
     */
    ExportTable(FormRules rules, Map<String, Integer> longest, Locale reader) {
        this.rules = rules;
        this.targets = Stream.concat(ImportTargets.all().stream(), rules.fields().stream().filter(FormField::isOwn).map(FormField::key)).toList();
        this.longest = longest;
        this.reader = reader;
    }

    /** The names of the columns, of which the import knows what they are: where two are called the same, the second one goes by its key. */
    List<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (String target : targets) {
            if (!names.add(label(target))) {
                names.add(target);
            }
        }
        names.addAll(List.of(words("practice.export.status"), words("practice.export.id")));
        return List.copyOf(names);
    }

    private String label(String target) {
        String own = rules.field(target).map(field -> field.label().in(reader)).orElse("");
        return own.isEmpty() ? Texts.find(reader, "practice.field." + target).orElse(target) : own;
    }

    private String words(String key) {
        return Texts.plain(reader, key);
    }

    /** One practice. */
    List<String> row(ExportedPractice practice) {
        List<String> row = new ArrayList<>(targets.stream().map(practice::of).toList());
        row.addAll(List.of(words(practice.status().key()), String.valueOf(practice.id().value())));
        return row;
    }

    /** As {@link #names}, with columns in which texts go on that are longer than a cell. */
    List<String> cellNames() {
        List<String> names = names();
        List<String> split = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            IntStream.rangeClosed(1, partsOf(i)).forEach(part -> split.add(LongText.column(name, part)));
        }
        return split;
    }

    /** As {@link #row}, in cells that a workbook can hold. */
    List<Cell> cells(ExportedPractice practice) {
        List<String> row = row(practice);
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            List<String> parts = LongText.parts(row.get(i), XlsxWriter.LONGEST_TEXT);
            IntStream.range(0, partsOf(i)).forEach(part -> cells.add(Cell.text(part < parts.size() ? parts.get(part) : "")));
        }
        return cells;
    }

    /** The widths of these columns in characters. */
    List<Integer> widths() {
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < targets.size() + 2; i++) {
            boolean wide = i < targets.size() && PracticeField.byKey(targets.get(i)).filter(PracticeField::isLong).isPresent();
            IntStream.range(0, partsOf(i)).forEach(part -> widths.add(wide ? WIDE : NARROW));
        }
        return widths;
    }

    private int partsOf(int column) {
        int most = column < targets.size() ? longest.getOrDefault(targets.get(column), 0) : 0;
        // one unit less a part than a cell holds: a character of two units is not cut
        return Math.max(1, Math.ceilDiv(most, XlsxWriter.LONGEST_TEXT - 1));
    }
}

package eu.binome.practice;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import com.fasterxml.jackson.core.type.TypeReference;

import eu.binome.platform.Json;
import eu.binome.platform.Texts;
import eu.binome.practice.office.Cell;
import eu.binome.practice.office.ColumnCheck;
import eu.binome.practice.office.SheetSetting;
import eu.binome.practice.office.XlsxWriter;

/**
 * Practices as a workbook to be filled in off-line: a row each and empty rows for new ones; only the answers may be written in, choices are
 * lists, texts have the limits of the form, and a hidden sheet tells which practices they are and what they said.
 */
final class FormBook {

    static final TypeReference<Map<String, String>> MARKS = new TypeReference<>() {
    };
    private static final String LISTS = "lists";
    private static final int EMPTY_ROWS = 50;
    private static final int NARROW = 16;
    private static final int WIDE = 45;
    private static final int LONGEST_TITLE = 32;
    private static final int LONGEST_MESSAGE = 225;

    private final FormRules rules;
    private final FilledChoices choices;
    private final Locale reader;
    private final List<PracticeField> fields;

    FormBook(FormRules rules, FilledChoices choices, Locale reader) {
        this.rules = rules;
        this.fields = rules.fields().stream().map(FormField::field).toList();
        this.choices = choices;
        this.reader = reader;
    }

    /** A practice that stands in it. */
    record Entry(PracticeId id, PracticeContent content) {
    }

    void write(List<Entry> entries, OutputStream out) throws IOException {
        try (XlsxWriter book = new XlsxWriter(out)) {
            List<Integer> widths = new ArrayList<>(List.of(NARROW));
            fields.forEach(field -> widths.add(field.isLong() ? WIDE : NARROW));
            book.sheet(new SheetSetting(Texts.plain(reader, "practice.export.sheet"), widths, true, false, checks(entries.size() + 1 + EMPTY_ROWS)));
            List<Cell> heading = new ArrayList<>(List.of(Cell.heading(Texts.plain(reader, "practice.export.id"))));
            rules.fields().forEach(field -> heading.add(Cell.heading(FormFile.label(field, reader))));
            book.row(heading);
            for (Entry entry : entries) {
                List<Cell> row = new ArrayList<>(List.of(Cell.fixed(String.valueOf(entry.id().value()))));
                fields.forEach(field -> row.add(cell(field, entry.content())));
                book.row(row);
            }
            for (int i = 0; i < EMPTY_ROWS; i++) {
                book.row(IntStream.rangeClosed(0, fields.size()).mapToObj(column -> column == 0 ? Cell.fixed("") : Cell.text("")).toList());
            }
            hidden(book, entries);
            lists(book);
        }
    }

    /** A text that is longer than a cell is for reading, as far as it goes. */
    private Cell cell(PracticeField field, PracticeContent content) {
        String text = choices.shown(field, content.of(field));
        return fits(content.of(field)) ? Cell.text(text) : Cell.fixed(LongText.parts(text, XlsxWriter.LONGEST_TEXT).getFirst());
    }

    private static boolean fits(String text) {
        return text.length() <= XlsxWriter.LONGEST_TEXT;
    }

    private void hidden(XlsxWriter book, List<Entry> entries) throws IOException {
        book.sheet(new SheetSetting(FilledFiles.HIDDEN, List.of(), true, true, List.of()));
        book.row(fields.stream().map(field -> Cell.fixed(field.key())).toList());
        for (Entry entry : entries) {
            Map<String, String> marks = FormFile.marks(rules, entry.content());
            marks.keySet().removeIf(key -> !fits(entry.content().of(PracticeField.of(key))));
            book.row(List.of(Cell.fixed(String.valueOf(entry.id().value())), Cell.fixed(Json.write(marks))));
        }
    }

    private void lists(XlsxWriter book) throws IOException {
        book.sheet(new SheetSetting(LISTS, List.of(), true, true, List.of()));
        int longest = fields.stream().mapToInt(field -> choices.of(field).size()).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            int place = i;
            book.row(fields.stream().map(field -> Cell.fixed(place < choices.of(field).size() ? choices.of(field).get(place) : "")).toList());
        }
    }

    private List<ColumnCheck> checks(int lastRow) {
        List<ColumnCheck> checks = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            PracticeField field = fields.get(i);
            String label = FormFile.label(rules.fields().get(i), reader);
            String title = label.substring(0, Math.min(LONGEST_TITLE, label.length()));
            int most = rules.of(field).mostCharacters();
            if (!choices.of(field).isEmpty()) {
                String column = XlsxWriter.column(i);
                checks.add(new ColumnCheck(i + 1, lastRow, ColumnCheck.Rule.CHOICE,
                        LISTS + "!$" + column + "$1:$" + column + "$" + choices.of(field).size(), title, said("practice.filled.choose", label)));
            } else if (most > 0) {
                checks.add(new ColumnCheck(i + 1, lastRow, ColumnCheck.Rule.LENGTH, String.valueOf(most), title, said("practice.filled.most", most)));
            }
        }
        return checks;
    }

    private String said(String key, Object argument) {
        String sentence = Texts.of(reader, key, argument);
        return sentence.substring(0, Math.min(LONGEST_MESSAGE, sentence.length()));
    }
}

package eu.binome.practice;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import eu.binome.platform.FormulaGuard;
import eu.binome.platform.Json;

/**
 * Reads the rows of a CSV file one by one. A row whose quotation marks do not close is given up with its first line alone; the rows
 * behind it are believed again from the first one that has as many cells as the heading.
 */
final class CsvRows {

    /** After so many broken rows the rest of the file is given up. */
    private static final int MOST_BROKEN = 100;

    private final ImportLines lines;
    private final char separator;
    private final Predicate<ImportRecord> taker;
    private List<String> header = List.of();
    private int broken;
    private boolean doubtful;

    private CsvRows(ImportLines lines, char separator, Predicate<ImportRecord> taker) {
        this.lines = lines;
        this.separator = separator;
        this.taker = taker;
    }

    /**
     * Hands on the rows below the heading, with every cell, blank ones too; a file whose heading is broken gives one unreadable row.
     *
     * @param taker says whether to go on
     */
    static void read(ImportLines lines, Predicate<ImportRecord> taker) throws IOException {
        Optional<ImportLines.Line> first = lines.next();
        if (first.isPresent()) {
            lines.giveBack(List.of(first.get()));
            CsvRows rows = new CsvRows(lines, separatorOf(first.get().text()), taker);
            boolean goOn = true;
            while (goOn) {
                goOn = rows.readRow();
            }
        }
    }

    private boolean readRow() throws IOException {
        Optional<ImportLines.Line> line = lines.next();
        if (line.isEmpty() || line.get().text().isBlank()) {
            return line.isPresent();
        }
        CsvRow row = CsvRow.read(line.get(), lines, separator);
        if (!row.isBroken()) {
            return take(row.cells(), line.get().number());
        }
        boolean goOn = taker.test(ImportRecord.unreadable(line.get().number(), line.get().text().strip(), ImportRemark.of("practice.import.remark.csv")));
        broken++;
        doubtful = true;
        return goOn && !header.isEmpty() && broken < MOST_BROKEN;
    }

    private boolean take(List<String> row, int line) {
        if (header.isEmpty()) {
            header = headerOf(row);
            return true;
        }
        doubtful = doubtful && row.size() != header.size();
        if (doubtful || row.size() > header.size()) {
            return taker.test(ImportRecord.unreadable(line, Json.write(row),
                    ImportRemark.of("practice.import.remark.width", String.valueOf(row.size()), String.valueOf(header.size()))));
        }
        return taker.test(new ImportRecord(line, valuesOf(header, row.stream().map(FormulaGuard::off).toList()), Json.write(row), Optional.empty()));
    }

    /** The cells of a row by column; where a name stands twice, the last cell that is not blank counts. */
    static Map<String, String> valuesOf(List<String> header, List<String> row) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            values.merge(header.get(i), row.get(i), (first, second) -> second.isBlank() ? first : second);
        }
        return values;
    }

    /** The names of the columns; those without one are numbered. */
    static List<String> headerOf(List<String> row) {
        List<String> header = new ArrayList<>();
        for (String name : row) {
            header.add(name.isBlank() ? "column " + (header.size() + 1) : name.strip());
        }
        return header;
    }

    /** The one of tab, semicolon and comma that occurs most in the first line, outside of quotes. */
    private static char separatorOf(String firstLine) {
        String first = firstLine.replaceAll("\"[^\"]*\"", "");
        char best = ',';
        long most = 0;
        for (char separator : new char[] {'\t', ';', ','}) {
            long count = first.chars().filter(c -> c == separator).count();
            if (count > most) {
                most = count;
                best = separator;
            }
        }
        return best;
    }
}

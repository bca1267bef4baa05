package eu.binome.practice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import eu.binome.platform.Json;

/**
 * Reads the rows of a CSV file one by one. A row whose quotation marks do not close is given up with its first line alone; the rows
 * behind it are believed again from the first one that has as many cells as the heading.
 */
final class CsvRows {

    /** After so many broken rows the rest of the file is given up. */
    private static final int MOST_BROKEN = 100;

    private final List<String> lines;
    private final CSVFormat format;
    private final int most;
    private final List<ImportRecord> records = new ArrayList<>();
    private List<String> header = List.of();
    private int start;
    private int broken;
    private boolean doubtful;

    private CsvRows(String text, int most) {
        this.lines = List.of(text.split("(?<=\\n)|(?<=\\r)(?!\\n)"));
        this.format = CSVFormat.DEFAULT.builder().setDelimiter(separatorOf(text)).setIgnoreEmptyLines(true).setTrim(true).get();
        this.most = most;
    }

    /**
     * The rows below the heading, with every cell, blank ones too; a file whose heading is broken gives one unreadable row.
     *
     * @param most reading stops once there are more
     */
    static List<ImportRecord> of(String text, int most) {
        CsvRows rows = new CsvRows(text, most);
        while (rows.readOn()) {
            rows.giveUpOneLine();
        }
        return rows.records;
    }

    /** Reads on from {@link #start}; @return whether a broken row stopped it. */
    private boolean readOn() {
        int read = 0;
        try (CSVParser parser = CSVParser.parse(String.join("", lines.subList(start, lines.size())), format)) {
            for (CSVRecord row : parser) {
                read = (int) parser.getCurrentLineNumber();
                take(row, start + read);
                if (records.size() > most) {
                    return false;
                }
            }
            return false;
        } catch (UncheckedIOException e) {
            start += read;
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void giveUpOneLine() {
        while (lines.get(start).isBlank()) {
            start++;
        }
        records.add(ImportRecord.unreadable(start + 1, lines.get(start).strip(), ImportRemark.of("practice.import.remark.csv")));
        broken++;
        doubtful = true;
        start = header.isEmpty() || broken == MOST_BROKEN ? lines.size() : start + 1;
    }

    private void take(CSVRecord row, int lastLine) {
        if (header.isEmpty()) {
            header = headerOf(row);
            return;
        }
        int line = lastLine - (int) String.join("", row.toList()).chars().filter(c -> c == '\n').count();
        String raw = Json.write(row.toList());
        doubtful = doubtful && row.size() != header.size();
        if (doubtful || row.size() > header.size()) {
            records.add(ImportRecord.unreadable(line, raw,
                    ImportRemark.of("practice.import.remark.width", String.valueOf(row.size()), String.valueOf(header.size()))));
            return;
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            values.merge(header.get(i), row.get(i), (first, second) -> second.isBlank() ? first : second);
        }
        records.add(new ImportRecord(line, values, raw, Optional.empty()));
    }

    private static List<String> headerOf(CSVRecord row) {
        List<String> header = new ArrayList<>();
        for (String name : row) {
            header.add(name.isBlank() ? "column " + (header.size() + 1) : name.strip());
        }
        return header;
    }

    /** The one of tab, semicolon and comma that occurs most in the first line, outside of quotes. */
    private static String separatorOf(String text) {
        String first = text.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        String best = ",";
        long most = 0;
        for (String separator : List.of("\t", ";", ",")) {
            long count = first.chars().filter(c -> c == separator.charAt(0)).count();
            if (count > most) {
                most = count;
                best = separator;
            }
        }
        return best;
    }
}

package eu.binome.practice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import eu.binome.platform.Json;
import eu.binome.platform.Problem;

/**
 * Reads a file of records, JSON Lines or CSV, into one shape; a record that cannot be read does not stop the others.
 */
final class ImportReader {

    private static final int MOST_RECORDS = 20_000;
    private static final int MOST_COLUMNS = 200;

    private final Set<String> columns = new LinkedHashSet<>();
    private final List<ImportRecord> records = new ArrayList<>();

    private ImportReader() {
    }

    /**
     * Reads a whole file.
     *
     * @throws Problem {@code practice.import.empty} without a record, {@code practice.import.many} with more than 20,000 records
     *                 or 200 columns
     */
    static ImportTable read(byte[] content) {
        ImportReader reader = new ImportReader();
        String text = ImportText.of(content);
        if (text.stripLeading().startsWith("{")) {
            reader.readJsonLines(text);
        } else {
            reader.readCsv(text);
        }
        if (reader.records.isEmpty()) {
            throw new Problem("practice.import.empty");
        }
        if (reader.records.size() > MOST_RECORDS || reader.columns.size() > MOST_COLUMNS) {
            throw new Problem("practice.import.many", MOST_RECORDS, MOST_COLUMNS);
        }
        return new ImportTable(List.copyOf(reader.columns), List.copyOf(reader.records));
    }

    private void readJsonLines(String text) {
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank()) {
                readJson(number, line.strip());
            }
        }
    }

    private void readJson(int number, String line) {
        try {
            JsonNode node = Json.MAPPER.readTree(line);
            if (!node.isObject()) {
                records.add(ImportRecord.unreadable(number, line, ImportRemark.of("practice.import.remark.notObject")));
                return;
            }
            Map<String, String> values = new LinkedHashMap<>();
            for (Iterator<Map.Entry<String, JsonNode>> fields = node.fields(); fields.hasNext();) {
                Map.Entry<String, JsonNode> field = fields.next();
                add(values, field.getKey(), text(field.getValue()));
            }
            records.add(new ImportRecord(number, values, line, Optional.empty()));
        } catch (JsonProcessingException e) {
            records.add(ImportRecord.unreadable(number, line, ImportRemark.of("practice.import.remark.json", e.getOriginalMessage())));
        }
    }

    private static String text(JsonNode node) {
        if (node.isArray()) {
            StringJoiner joined = new StringJoiner("; ");
            node.forEach(element -> joined.add(text(element)));
            return joined.toString();
        }
        if (node.isNull()) {
            return "";
        }
        return node.isValueNode() ? node.asText() : node.toString();
    }

    private void readCsv(String text) {
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separatorOf(text)).setIgnoreEmptyLines(true).setTrim(true).get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            List<String> header = List.of();
            for (CSVRecord row : parser) {
                if (header.isEmpty()) {
                    header = headerOf(row);
                } else {
                    readRow(header, row, (int) parser.getCurrentLineNumber());
                }
            }
        } catch (UncheckedIOException e) {
            records.add(ImportRecord.unreadable(records.size() + 2, "", ImportRemark.of("practice.import.remark.csv")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> headerOf(CSVRecord row) {
        List<String> header = new ArrayList<>();
        for (String name : row) {
            header.add(name.isBlank() ? "column " + (header.size() + 1) : name.strip());
        }
        return header;
    }

    private void readRow(List<String> header, CSVRecord row, int lastLine) {
        int line = lastLine - (int) String.join("", row.toList()).chars().filter(c -> c == '\n').count();
        String raw = Json.write(row.toList());
        if (row.size() > header.size()) {
            records.add(ImportRecord.unreadable(line, raw,
                    ImportRemark.of("practice.import.remark.width", String.valueOf(row.size()), String.valueOf(header.size()))));
            return;
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            add(values, header.get(i), row.get(i));
        }
        if (!values.isEmpty()) {
            records.add(new ImportRecord(line, values, raw, Optional.empty()));
        }
    }

    private void add(Map<String, String> values, String column, String text) {
        columns.add(column);
        if (!text.isBlank()) {
            values.put(column, text.strip());
        }
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

package eu.binome.practice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;

import eu.binome.platform.CleanText;
import eu.binome.platform.Json;
import eu.binome.platform.Problem;

/**
 * Reads a file of records, JSON Lines, a JSON array or CSV, into one shape; a record that cannot be read does not stop the others.
 */
final class ImportReader {

    private static final int MOST_RECORDS = 20_000;
    private static final int MOST_COLUMNS = 200;
    private static final Pattern ARRAY = Pattern.compile("\\s*\\[\\s*[{\\]]");

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
        } else if (ARRAY.matcher(text).lookingAt()) {
            reader.readJsonArray(text);
        } else {
            reader.readTable(text);
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
            readObject(number, line, Json.MAPPER.readTree(line));
        } catch (JsonProcessingException e) {
            records.add(ImportRecord.unreadable(number, line, ImportRemark.of("practice.import.remark.json", e.getOriginalMessage())));
        }
    }

    /** One array of objects; what stands behind an error cannot be told apart any more. */
    private void readJsonArray(String text) {
        int line = 1;
        try (JsonParser parser = Json.MAPPER.createParser(text)) {
            parser.nextToken();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                line = parser.currentTokenLocation().getLineNr();
                JsonNode node = parser.readValueAsTree();
                readObject(line, node.toString(), node);
            }
        } catch (JsonProcessingException e) {
            records.add(ImportRecord.unreadable(line, "", ImportRemark.of("practice.import.remark.jsonEnd", e.getOriginalMessage())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readObject(int number, String raw, JsonNode node) {
        if (!node.isObject()) {
            records.add(ImportRecord.unreadable(number, raw, ImportRemark.of("practice.import.remark.notObject")));
            return;
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            add(values, field.getKey(), text(field.getValue()));
        }
        records.add(new ImportRecord(number, values, raw, Optional.empty()));
    }

    private void readTable(String text) {
        for (ImportRecord row : CsvRows.of(text, MOST_RECORDS)) {
            Map<String, String> values = new LinkedHashMap<>();
            row.values().forEach((column, value) -> add(values, column, value));
            if (row.problem().isPresent() || !values.isEmpty()) {
                records.add(new ImportRecord(row.line(), values, row.raw(), row.problem()));
            }
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

    private void add(Map<String, String> values, String column, String text) {
        columns.add(column);
        String clean = CleanText.prose(text).strip();
        if (!clean.isEmpty()) {
            values.put(column, clean);
        }
    }
}

package eu.binome.practice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;

import eu.binome.platform.CleanText;
import eu.binome.platform.Json;
import eu.binome.platform.Problem;
import eu.binome.platform.TextLength;

/**
 * Reads a file of records, JSON Lines, a JSON array, CSV or a workbook (XLSX), into one shape, one record at a time; a record that cannot be read does not
 * stop the others.
 */
final class ImportReader {

    static final int MOST_RECORDS = 500_000;
    private static final int MOST_COLUMNS = 200;
    private static final int LONGEST_SAMPLE = 200;
    private static final int LOOKED_AT = 4_096;
    private static final Pattern ARRAY = Pattern.compile("\\s*\\[\\s*[{\\]]");

    private final Map<String, String> samples = new LinkedHashMap<>();
    private final Predicate<ImportRecord> taker;

    private ImportReader(Predicate<ImportRecord> taker) {
        this.taker = taker;
    }

    /**
     * Reads a whole file and keeps none of its records.
     *
     * @throws Problem {@code practice.import.empty} without a record, {@code practice.import.many} with more than 500,000 records
     *                 or 200 columns, {@code practice.import.oldOffice} and {@code practice.import.notWorkbook} for office files of another kind
     */
    static ImportSurvey survey(Path file) {
        AtomicInteger count = new AtomicInteger();
        ImportReader reader = new ImportReader(record -> count.incrementAndGet() <= MOST_RECORDS);
        reader.readAll(file);
        if (count.get() == 0) {
            throw new Problem("practice.import.empty");
        }
        if (count.get() > MOST_RECORDS || reader.samples.size() > MOST_COLUMNS) {
            throw new Problem("practice.import.many", MOST_RECORDS, MOST_COLUMNS);
        }
        Map<String, String> targets = ImportTargets.propose(reader.samples.keySet());
        return new ImportSurvey(reader.samples.entrySet().stream()
                .map(column -> new ImportColumn(column.getKey(), targets.get(column.getKey()), column.getValue())).toList(), count.get());
    }

    /** Hands on the records of a file in their order until the taker wants no more. */
    static void read(Path file, Predicate<ImportRecord> taker) {
        new ImportReader(taker).readAll(file);
    }

    private void readAll(Path file) {
        try {
            switch (FileKind.of(file)) {
                case OLD_OFFICE -> throw new Problem("practice.import.oldOffice");
                case PACKED -> WorkbookRows.read(file, this::takeRow);
                case TEXT -> readText(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readText(Path file) throws IOException {
        try (BufferedReader text = ImportText.open(file)) {
            String beginning = beginningOf(text);
            if (beginning.stripLeading().startsWith("{")) {
                readJsonLines(new ImportLines(text));
            } else if (ARRAY.matcher(beginning).lookingAt()) {
                readJsonArray(text);
            } else {
                CsvRows.read(new ImportLines(text), this::takeRow);
            }
        }
    }

    private static String beginningOf(BufferedReader text) throws IOException {
        text.mark(LOOKED_AT);
        CharBuffer beginning = CharBuffer.allocate(LOOKED_AT);
        boolean more = true;
        while (more) {
            more = text.read(beginning) > 0;
        }
        text.reset();
        return beginning.flip().toString();
    }

    private void readJsonLines(ImportLines lines) throws IOException {
        boolean goOn = true;
        for (Optional<ImportLines.Line> line = lines.next(); goOn && line.isPresent(); line = lines.next()) {
            goOn = line.get().text().isBlank() || readJson(line.get().number(), line.get().text().strip());
        }
    }

    private boolean readJson(int number, String line) {
        try {
            return readObject(number, line, Json.MAPPER.readTree(line));
        } catch (JsonProcessingException e) {
            return taker.test(ImportRecord.unreadable(number, line, ImportRemark.of("practice.import.remark.json", e.getOriginalMessage())));
        }
    }

    /** One array of objects; what stands behind an error cannot be told apart any more. */
    private void readJsonArray(BufferedReader text) throws IOException {
        int line = 1;
        boolean goOn = true;
        try (JsonParser parser = Json.MAPPER.createParser(text)) {
            parser.nextToken();
            while (goOn && parser.nextToken() != JsonToken.END_ARRAY) {
                line = parser.currentTokenLocation().getLineNr();
                JsonNode node = parser.readValueAsTree();
                goOn = readObject(line, node.toString(), node);
            }
        } catch (JsonProcessingException e) {
            taker.test(ImportRecord.unreadable(line, "", ImportRemark.of("practice.import.remark.jsonEnd", e.getOriginalMessage())));
        }
    }

    private boolean readObject(int number, String raw, JsonNode node) {
        if (!node.isObject()) {
            return taker.test(ImportRecord.unreadable(number, raw, ImportRemark.of("practice.import.remark.notObject")));
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            add(values, field.getKey(), text(field.getValue()));
        }
        return taker.test(new ImportRecord(number, values, raw, Optional.empty()));
    }

    private boolean takeRow(ImportRecord row) {
        Map<String, String> values = new LinkedHashMap<>();
        LongText.joined(row.values()).forEach((column, value) -> add(values, column, value));
        boolean blank = row.problem().isEmpty() && values.isEmpty();
        return blank || taker.test(new ImportRecord(row.line(), values, row.raw(), row.problem()));
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
        String clean = CleanText.prose(text).strip();
        if (!clean.isEmpty()) {
            values.put(column, clean);
        }
        if (samples.getOrDefault(column, "").isEmpty() && samples.size() <= MOST_COLUMNS) {
            samples.put(column, TextLength.first(LONGEST_SAMPLE, clean));
        }
    }
}

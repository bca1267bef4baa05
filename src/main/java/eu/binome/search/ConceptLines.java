package eu.binome.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

import eu.binome.platform.Json;
import eu.binome.platform.Problem;

/**
 * Thesauri of one concept a line, in UTF-8: JSON Lines, and tables of words.
 */
final class ConceptLines {

    private static final int LONGEST_HEAD = 4_096;

    private ConceptLines() {
    }

    static void ofJson(InputStream in, ThesaurusFile file) {
        int[] number = new int[1];
        lines(in).forEach(line -> {
            number[0]++;
            if (!line.isBlank()) {
                json(line, Integer.toString(number[0]), file);
            }
        });
    }

    private static void json(String line, String place, ThesaurusFile file) {
        try {
            JsonNode concept = Json.MAPPER.readTree(line.replace("\ufeff", ""));
            if (!concept.isObject()) {
                file.skip(place, "search.thesaurus.skipped.json");
                return;
            }
            Map<String, List<String>> names = new LinkedHashMap<>();
            concept.path("labels").properties().forEach(each -> names.computeIfAbsent(each.getKey(), any -> new ArrayList<>()).addAll(texts(each.getValue())));
            concept.path("alt").properties().forEach(each -> names.computeIfAbsent(each.getKey(), any -> new ArrayList<>()).addAll(texts(each.getValue())));
            file.take(place, concept.path("id").asText(""), texts(concept.path("broader")), names);
        } catch (JsonProcessingException e) {
            file.skip(place, "search.thesaurus.skipped.json");
        }
    }

    private static List<String> texts(JsonNode node) {
        return node.isArray() ? StreamSupport.stream(node.spliterator(), false).filter(JsonNode::isValueNode).map(JsonNode::asText).toList()
                : node.isTextual() ? List.of(node.asText()) : List.of();
    }

    /** The first line names the language of each column, by code; several words of a field stand apart by {@code |}, fields with separators in quotes. */
    static void ofTable(InputStream in, ThesaurusFile file) {
        try (BufferedReader reader = reader(in)) {
            reader.mark(LONGEST_HEAD);
            char[] head = new char[LONGEST_HEAD];
            String first = new String(head, 0, Math.max(0, reader.read(head))).lines().findFirst().orElse("");
            reader.reset();
            String separator = Stream.of("\t", ";", ",").filter(first::contains).findFirst().orElse("\t");
            List<String> languages = null;
            for (CSVRecord row : CSVFormat.DEFAULT.builder().setDelimiter(separator).get().parse(reader)) {
                if (languages == null) {
                    languages = languages(row);
                } else {
                    row(row.values(), languages, Long.toString(row.getRecordNumber()), file);
                }
            }
            if (languages == null) {
                throw noLanguages();
            }
        } catch (UncheckedIOException | IOException e) {
            throw new Problem("search.thesaurus.broken", 1);
        }
    }

    private static List<String> languages(CSVRecord head) {
        List<String> languages = head.stream().map(code -> code.replace("\ufeff", "").strip().toLowerCase(Locale.ROOT)).toList();
        if (languages.stream().filter(Titles.LANGUAGES::contains).count() < 2) {
            throw noLanguages();
        }
        return languages;
    }

    private static Problem noLanguages() {
        return new Problem("search.thesaurus.table", String.join(", ", Titles.LANGUAGES));
    }

    private static void row(String[] fields, List<String> languages, String place, ThesaurusFile file) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(fields.length, languages.size()); i++) {
            names.computeIfAbsent(languages.get(i), any -> new ArrayList<>()).addAll(Arrays.asList(fields[i].split("\\|")));
        }
        file.take(place, place, List.of(), names);
    }

    private static Stream<String> lines(InputStream in) {
        return reader(in).lines();
    }

    private static BufferedReader reader(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
}

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

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

import eu.binome.platform.Json;
import eu.binome.platform.Problem;

/**
 * Thesauri of one concept a line, in UTF-8: JSON Lines, and tables of words.
 */
final class ConceptLines {

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
            JsonNode concept = Json.MAPPER.readTree(line);
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

    /** The first line names the language of each column, by code; several words of a field stand apart by {@code |}. */
    static void ofTable(InputStream in, ThesaurusFile file) {
        try (BufferedReader reader = reader(in)) {
            String first = reader.readLine();
            String separator = first == null ? "\t" : Stream.of("\t", ";", ",").filter(first::contains).findFirst().orElse("\t");
            List<String> languages = first == null ? List.of()
                    : Arrays.stream(first.split(separator)).map(code -> code.replace("\ufeff", "").strip().toLowerCase(Locale.ROOT)).toList();
            if (languages.stream().filter(Titles.LANGUAGES::contains).count() < 2) {
                throw new Problem("search.thesaurus.table", String.join(", ", Titles.LANGUAGES));
            }
            int number = 1;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    row(line.split(separator, -1), languages, Integer.toString(number), file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

package eu.binome.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import eu.binome.platform.Json;

/**
 * The words of regional development, enterprise, environment and territory that come with the product, each named in all nine languages.
 */
final class StarterGlossary {

    private static final String FILE = "glossary.jsonl";

    private StarterGlossary() {
    }

    /** Its concepts, in the order of the file. */
    static List<Concept> concepts() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(StarterGlossary.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return lines.lines().map(line -> Json.read(line, Concept.class)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }
}

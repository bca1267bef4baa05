package eu.binome.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import eu.binome.platform.Json;

/**
 * The words that come with the product, each named in all nine languages: those of regional development, enterprise, environment and territory,
 * and everyday ones that officers type beside them.
 */
final class StarterGlossary {

    private static final String SPECIALIST = "glossary.jsonl";
    private static final String EVERYDAY = "everyday.jsonl";

    private StarterGlossary() {
    }

    /** The words that its names in a language are made of, as they are compared without accents. */
    static Set<String> words(String language) {
        return concepts().stream().flatMap(concept -> concept.names(language).stream())
                .flatMap(name -> Tokens.of(Analyzers.FOLDED, name).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** All of it, under the product's name. */
    static Thesaurus thesaurus() {
        return new Thesaurus("Binôme", concepts());
    }

    /** All its concepts, the specialist ones first. */
    static List<Concept> concepts() {
        return Stream.concat(specialist().stream(), read(EVERYDAY).stream()).toList();
    }

    /** The concepts of regional development, enterprise, environment and territory; no name is of two of them. */
    static List<Concept> specialist() {
        return read(SPECIALIST);
    }

    private static List<Concept> read(String file) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(StarterGlossary.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return lines.lines().map(line -> Json.read(line, Concept.class)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}

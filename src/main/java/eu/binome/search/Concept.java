package eu.binome.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A thing that texts are about, and its names.
 *
 * @param id      its name in its thesaurus
 * @param broader ids of what it is a kind or a part of, in the same thesaurus
 * @param labels  its usual name, by ISO 639-1 code
 * @param alt     its other names and abbreviations, by ISO 639-1 code
 */
record Concept(String id, List<String> broader, Map<String, String> labels, Map<String, List<String>> alt) {

    /** All its names in a language, the usual one first; none where it has no name in it. */
    List<String> names(String language) {
        return Stream.concat(Stream.ofNullable(labels.get(language)), alt.getOrDefault(language, List.of()).stream()).toList();
    }
}

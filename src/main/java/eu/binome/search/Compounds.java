package eu.binome.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Splits words that a language writes together, as German {@code Abfallwirtschaft}, into words that are known.
 */
final class Compounds {

    private static final int SHORTEST_PART = 4;
    private static final int MOST_PARTS = 3;
    /** What German and Dutch heads may lose: Schule, Schulgebäude. */
    private static final String LOST = "e";
    private static final Compounds NONE = new Compounds(0, List.of());
    private static final Map<String, Compounds> BY_LANGUAGE = Map.of(
            "de", new Compounds(3, List.of("", "s", "es", "n", "en", "er", "e")),
            "nl", new Compounds(2, List.of("", "s", "en", "e", "er")),
            "hu", new Compounds(5, List.of("")));

    private final int longestEnding;
    private final List<String> links;

    /** @param links what may stand between two parts */
    private Compounds(int longestEnding, List<String> links) {
        this.longestEnding = longestEnding;
        this.links = links;
    }

    /** How the language writes compounds; one that writes words apart splits nothing. */
    static Compounds of(String language) {
        return BY_LANGUAGE.getOrDefault(language, NONE);
    }

    /**
     * The fewest parts, two or three, of at least {@value #SHORTEST_PART} letters, without the letters that link them; none when the word is no
     * compound of known ones; the last part keeps its ending.
     */
    List<String> split(String word, Predicate<String> known) {
        List<String> found = List.of();
        for (int parts = 2; parts <= MOST_PARTS && found.isEmpty() && !links.isEmpty(); parts++) {
            found = split(word, known, parts);
        }
        return found;
    }

    /** Those of some words that are no compounds of the others, so that each part of a compound is found by itself. */
    Set<String> simple(Set<String> words) {
        return words.stream().filter(word -> split(word, part -> !part.equals(word) && words.contains(part)).isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    /** A known word, from the start of another that may be the same with an ending; empty when there is none. */
    Optional<String> known(String word, Predicate<String> known) {
        return IntStream.rangeClosed(0, longestEnding).map(cut -> word.length() - cut).filter(length -> length >= SHORTEST_PART)
                .mapToObj(length -> word.substring(0, length)).filter(known).findFirst();
    }

    private List<String> split(String word, Predicate<String> known, int parts) {
        if (parts == 1) {
            return known(word, known).isPresent() ? List.of(word) : List.of();
        }
        for (int at = word.length() - SHORTEST_PART; at >= SHORTEST_PART; at--) {
            String first = head(word.substring(0, at), known);
            List<String> rest = first.isEmpty() ? List.of() : split(word.substring(at), known, parts - 1);
            if (!rest.isEmpty()) {
                return Stream.concat(Stream.of(first), rest.stream()).toList();
            }
        }
        return List.of();
    }

    private String head(String written, Predicate<String> known) {
        return links.stream().filter(written::endsWith).map(link -> written.substring(0, written.length() - link.length()))
                .filter(part -> part.length() >= SHORTEST_PART).flatMap(part -> Stream.of(part, part + LOST).filter(known)).findFirst().orElse("");
    }
}

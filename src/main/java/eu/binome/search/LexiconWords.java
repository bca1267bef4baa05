package eu.binome.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The words of one language that names of concepts are made of, numbered by their stems.
 */
final class LexiconWords {

    /** How sure a part of a compound stands for it. */
    private static final double PART = 0.7;
    /** How sure a word is that only begins alike. */
    private static final double BEGINNING = 0.6;
    private static final int SHORTEST_BEGINNING = 5;
    private static final int LONGEST_REST = 4;

    private final String language;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> stems = new ArrayList<>();
    private final List<String> written = new ArrayList<>();
    private final Map<String, List<Integer>> light = new HashMap<>();
    private final Map<String, Integer> byForm = new HashMap<>();
    private final TreeSet<String> forms = new TreeSet<>();

    /** A word and how sure it is the one that was asked for: above 0 and at most 1. */
    record Known(int number, double sure) {
    }

    LexiconWords(String language, List<String> names) {
        this.language = language;
        for (String name : names) {
            for (Tokens.Token token : Tokens.withPlaces(Analyzers.of(language), name)) {
                add(token.term(), name.substring(token.start(), token.end()));
            }
        }
    }

    private void add(String stem, String word) {
        int number = numbers.computeIfAbsent(stem, any -> {
            stems.add(stem);
            written.add(word);
            return stems.size() - 1;
        });
        String folded = folded(word);
        if (byForm.putIfAbsent(folded, number) == null) {
            forms.add(folded);
            lightly(word).forEach(cut -> light.computeIfAbsent(cut, any -> new ArrayList<>(1)).add(number));
        }
    }

    int size() {
        return stems.size();
    }

    String stem(int number) {
        return stems.get(number);
    }

    /** The word as it was first written. */
    String word(int number) {
        return written.get(number);
    }

    /** @throws NullPointerException for a stem that is in no name */
    int number(String stem) {
        return numbers.get(stem);
    }

    /** What a word of a question is: the word of its stem, else of its lighter stem, else its parts, else the word that begins most alike. */
    List<Known> known(String word) {
        List<Known> same = sure(Tokens.of(Analyzers.of(language), word).stream().map(numbers::get));
        if (!same.isEmpty()) {
            return same;
        }
        List<Known> lightly = sure(lightly(word).stream().flatMap(cut -> light.getOrDefault(cut, List.of()).stream()));
        if (!lightly.isEmpty()) {
            return lightly;
        }
        Compounds compounds = Compounds.of(language);
        List<Known> parts = compounds.split(folded(word), forms::contains).stream().map(part -> compounds.known(part, forms::contains).orElseThrow())
                .map(part -> new Known(byForm.get(part), PART)).toList();
        return parts.isEmpty() ? beginningLike(folded(word)).stream().toList() : parts;
    }

    private static List<Known> sure(Stream<Integer> numbers) {
        return numbers.filter(Objects::nonNull).distinct().map(number -> new Known(number, 1)).toList();
    }

    private Optional<Known> beginningLike(String folded) {
        return Stream.of(forms.floor(folded), forms.ceiling(folded)).filter(Objects::nonNull)
                .filter(near -> shared(near, folded) >= Math.max(SHORTEST_BEGINNING, Math.max(near.length(), folded.length()) - LONGEST_REST))
                .max((one, other) -> Integer.compare(shared(one, folded), shared(other, folded)))
                .map(near -> new Known(byForm.get(near), BEGINNING));
    }

    private List<String> lightly(String word) {
        return Analyzers.lightOf(language).map(analyzer -> Tokens.of(analyzer, word)).filter(cut -> cut.size() == 1).orElse(List.of());
    }

    private static String folded(String word) {
        return String.join("", Tokens.of(Analyzers.FOLDED, word));
    }

    private static int shared(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int i = 0;
        while (i < most && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
    }
}

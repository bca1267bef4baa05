package eu.binome.practice;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds practices that say nearly the same in title and summary, also in different languages where they share words, as names and figures.
 *
 * <p>Words count the more the rarer they are among all texts (inverse document frequency); two texts are near when the words that they
 * share weigh at least half of those that either of them has. Of each text 24 words are remembered, so that a hundred thousand need
 * a few megabytes.
 */
final class NearTexts {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST = 4;
    private static final int MOST_WORDS = 24;
    /** Words that stand in more texts than this lead to none of them. */
    private static final int MOST_PLACES = 200;
    private static final double NEAR = 0.5;
    /** Fewer words are alike by chance. */
    private static final int FEWEST_SHARED = 3;
    private static final int MOST_SAID = 6;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final List<int[]> places = new ArrayList<>();
    private final List<Integer> counts = new ArrayList<>();
    private final List<int[]> texts = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();

    /**
     * A text that is near.
     *
     * @param title of the other practice
     * @param words that both have, the rarest first, at most six
     */
    record Near(String title, List<String> words) {
    }

    /** Remembers a text. */
    void add(String title, String summary) {
        int number = texts.size();
        int[] text = numbersOf(title, summary);
        texts.add(text);
        titles.add(title);
        for (int word : text) {
            int count = counts.get(word);
            if (count < MOST_PLACES) {
                int[] known = places.get(word);
                known = count == known.length ? Arrays.copyOf(known, Math.max(2, count * 2)) : known;
                known[count] = number;
                places.set(word, known);
            }
            counts.set(word, count + 1);
        }
    }

    /** The nearest text that is remembered, if one is near enough. */
    Optional<Near> nearest(String title, String summary) {
        int[] text = numbersOf(title, summary);
        Set<Integer> candidates = new HashSet<>();
        for (int word : text) {
            if (counts.get(word) <= MOST_PLACES) {
                Arrays.stream(places.get(word), 0, counts.get(word)).forEach(candidates::add);
            }
        }
        return candidates.stream().max(Comparator.comparingDouble((Integer other) -> likeness(text, texts.get(other))).thenComparing(Comparator.reverseOrder()))
                .filter(other -> likeness(text, texts.get(other)) >= NEAR).map(other -> new Near(titles.get(other), said(shared(text, texts.get(other)))));
    }

    private double likeness(int[] one, int[] other) {
        int[] shared = shared(one, other);
        return shared.length < FEWEST_SHARED ? 0 : weight(shared) / (weight(one) + weight(other) - weight(shared));
    }

    private double weight(int[] text) {
        return Arrays.stream(text).mapToDouble(word -> Math.log(1 + (texts.size() + 1.0) / Math.max(1, counts.get(word)))).sum();
    }

    /** Both are ascending. */
    private static int[] shared(int[] one, int[] other) {
        return Arrays.stream(one).filter(word -> Arrays.binarySearch(other, word) >= 0).toArray();
    }

    private List<String> said(int[] shared) {
        return Arrays.stream(shared).boxed().sorted(Comparator.comparingInt((Integer word) -> counts.get(word)).thenComparing(words::get))
                .limit(MOST_SAID).map(words::get).toList();
    }

    private int[] numbersOf(String title, String summary) {
        String folded = Normalizer.normalize(title + " " + summary, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        return Arrays.stream(NO_WORD.split(folded)).filter(word -> word.length() >= SHORTEST || word.chars().anyMatch(Character::isDigit))
                .distinct().limit(MOST_WORDS).mapToInt(this::number).sorted().toArray();
    }

    private int number(String word) {
        return numbers.computeIfAbsent(word, fresh -> {
            words.add(fresh);
            places.add(new int[0]);
            counts.add(0);
            return words.size() - 1;
        });
    }
}

package eu.binome.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordTableTest {

    private static final List<WordPair> BOOKS = List.of(pair("das haus", "the house"), pair("das buch", "the book"), pair("ein buch", "a book"));
    private static final int ALL = 1_000;

    /** Philipp Koehn, Statistical Machine Translation (2010), figure 4.4: the chances after the first three rounds. */
    @ParameterizedTest
    @CsvSource({"das, the, 0.5, 0.6364, 0.7479", "das, book, 0.25, 0.1818, 0.1208", "das, house, 0.25, 0.1818, 0.1313",
        "buch, the, 0.25, 0.1818, 0.1208", "buch, book, 0.5, 0.6364, 0.7479", "buch, a, 0.25, 0.1818, 0.1313",
        "ein, book, 0.5, 0.4286, 0.3466", "ein, a, 0.5, 0.5714, 0.6534", "haus, the, 0.5, 0.4286, 0.3466", "haus, house, 0.5, 0.5714, 0.6534"})
    void learnsThePublishedChances(String from, String to, double first, double second, double third) {
        assertEquals(first, chance(WordTable.learn(BOOKS, 1), from, to), 5e-5);
        assertEquals(second, chance(WordTable.learn(BOOKS, 2), from, to), 5e-5);
        assertEquals(third, chance(WordTable.learn(BOOKS, 3), from, to), 5e-5);
    }

    @Test
    void endsWithOneMeaningForEachWord() {
        WordTable table = WordTable.learn(BOOKS, 2_000);
        assertEquals(List.of("the", "house", "book", "a"),
                List.of("das", "haus", "buch", "ein").stream().map(word -> table.of(word, 1).getFirst().word()).toList());
        assertEquals(1, chance(table, "das", "the"), 1e-6);
    }

    @Test
    void knowsNothingOfWordsThatItNeverMet() {
        assertEquals(List.of(), WordTable.learn(BOOKS, 6).of("zug", ALL));
        assertEquals(List.of(), WordTable.learn(List.of(), 6).of("das", ALL));
    }

    @Test
    void namesWithoutWordsTeachNothingAndHarmNothing() {
        List<WordPair> pairs = new ArrayList<>(BOOKS);
        pairs.add(1, new WordPair(List.of(), List.of("the")));
        pairs.add(2, new WordPair(List.of("zug"), List.of()));
        WordTable table = WordTable.learn(pairs, 3);
        assertEquals(0.7479, chance(table, "das", "the"), 5e-5);
        assertEquals(List.of(), table.of("zug", ALL));
    }

    @Test
    void givesTheLikeliestFirstAndEqualOnesByName() {
        WordTable table = WordTable.learn(List.of(pair("x", "d b c a"), pair("x", "c")), 1);
        assertEquals(List.of("c", "a", "b"), table.of("x", 3).stream().map(WordTable.Meaning::word).toList());
    }

    /** Against the definition, with a chance for every two words whether they met or not. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void learnsAsTheDefinitionDoes(long seed) {
        Random random = new Random(seed);
        List<WordPair> pairs = IntStream.range(0, 30).mapToObj(i -> new WordPair(words(random, "f"), words(random, "t"))).toList();
        WordTable table = WordTable.learn(pairs, 4);
        Map<String, Double> expected = byDefinition(pairs, 4);
        expected.forEach((words, chance) -> assertEquals(chance, chance(table, words.split(" ")[0], words.split(" ")[1]), 1e-9, words));
        assertTrue(expected.size() > 50);
    }

    private static List<String> words(Random random, String kind) {
        return IntStream.range(0, 1 + random.nextInt(4)).mapToObj(i -> kind + random.nextInt(12)).toList();
    }

    private static Map<String, Double> byDefinition(List<WordPair> pairs, int rounds) {
        Map<String, Double> chances = new HashMap<>();
        for (int round = 0; round < rounds; round++) {
            Map<String, Double> counts = new HashMap<>();
            Map<String, Double> sums = new HashMap<>();
            for (WordPair pair : pairs) {
                for (String to : pair.to()) {
                    double sum = pair.from().stream().mapToDouble(from -> chances.getOrDefault(from + " " + to, 1d)).sum();
                    for (String from : pair.from()) {
                        double share = chances.getOrDefault(from + " " + to, 1d) / sum;
                        counts.merge(from + " " + to, share, Double::sum);
                        sums.merge(from, share, Double::sum);
                    }
                }
            }
            chances.clear();
            counts.forEach((words, count) -> chances.put(words, count / sums.get(words.split(" ")[0])));
        }
        return chances;
    }

    private static double chance(WordTable table, String from, String to) {
        return table.of(from, ALL).stream().filter(meaning -> meaning.word().equals(to)).mapToDouble(WordTable.Meaning::chance).findFirst().orElse(0);
    }

    private static WordPair pair(String from, String to) {
        return new WordPair(List.of(from.split(" ")), List.of(to.split(" ")));
    }
}

package eu.binome.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which words of one language stand for a word of another, learned from pairs of names alone: IBM Model 1 (Brown et al., The Mathematics of
 * Statistical Machine Translation, Computational Linguistics 19(2), 1993) without an empty word, by expectation maximisation from equal
 * chances. Words that often stand in names of the same things, and seldom in others, come to stand for each other.
 */
final class WordTable {

    private final Map<String, Integer> from;
    private final String[] to;
    private final Map<String, Integer> numbers;
    /** Which words met, ascending: the number of the first in the upper half, of the second in the lower. */
    private final long[] met;
    private final double[] chances;

    private WordTable(Map<String, Integer> from, Map<String, Integer> numbers, long[] met, double[] chances) {
        this.from = from;
        this.numbers = numbers;
        this.to = new String[numbers.size()];
        numbers.forEach((word, number) -> to[number] = word);
        this.met = met;
        this.chances = chances;
    }

    /** A word of the other language, and how likely it is the one that is meant: above 0, at most 1. */
    record Meaning(String word, double chance) {
    }

    /** @param rounds of expectation and maximisation, at least one */
    static WordTable learn(List<WordPair> pairs, int rounds) {
        Map<String, Integer> from = numbered(pairs.stream().map(WordPair::from).toList());
        Map<String, Integer> to = numbered(pairs.stream().map(WordPair::to).toList());
        long[][] meetings = pairs.stream().map(pair -> meetings(pair, from, to)).toArray(long[][]::new);
        long[] met = Arrays.stream(meetings).flatMapToLong(Arrays::stream).sorted().distinct().toArray();
        int[][] places = Arrays.stream(meetings)
                .map(each -> Arrays.stream(each).mapToInt(meeting -> Arrays.binarySearch(met, meeting)).toArray()).toArray(int[][]::new);
        double[] chances = new double[met.length];
        Arrays.fill(chances, 1);
        for (int round = 0; round < rounds; round++) {
            double[] counts = new double[met.length];
            for (int i = 0; i < places.length; i++) {
                count(places[i], pairs.get(i).from().size(), chances, counts);
            }
            chances = normalise(counts, met, from.size());
        }
        return new WordTable(from, to, met, chances);
    }

    /** The likeliest meanings of a word, at most so many, equally likely ones by name; none for a word that was in no pair. */
    List<Meaning> of(String word, int most) {
        Integer number = from.get(word);
        if (number == null) {
            return List.of();
        }
        return IntStream.range(firstOf(number), firstOf(number + 1)).filter(place -> chances[place] > 0)
                .mapToObj(place -> new Meaning(to[(int) met[place]], chances[place]))
                .sorted(Comparator.comparingDouble(Meaning::chance).reversed().thenComparing(Meaning::word)).limit(most).toList();
    }

    /** How likely a word of the other language is the one that is meant by a word; 0 when they never met. */
    double chance(String word, String meaning) {
        Integer first = from.get(word);
        Integer second = numbers.get(meaning);
        int place = first == null || second == null ? -1 : Arrays.binarySearch(met, (long) first << Integer.SIZE | second);
        return place < 0 ? 0 : chances[place];
    }

    private int firstOf(int number) {
        int place = Arrays.binarySearch(met, (long) number << Integer.SIZE);
        return place < 0 ? -place - 1 : place;
    }

    private static Map<String, Integer> numbered(Collection<List<String>> names) {
        Map<String, Integer> numbers = new HashMap<>();
        names.forEach(words -> words.forEach(word -> numbers.putIfAbsent(word, numbers.size())));
        return numbers;
    }

    /** Each word of the second name with each of the first: those of one second word stand together. */
    private static long[] meetings(WordPair pair, Map<String, Integer> from, Map<String, Integer> to) {
        return pair.to().stream().flatMapToLong(second -> pair.from().stream()
                .mapToLong(first -> (long) from.get(first) << Integer.SIZE | to.get(second))).toArray();
    }

    /** Shares each second word out among the first ones, as likely as each of them is to stand for it. */
    private static void count(int[] places, int firsts, double[] chances, double[] counts) {
        for (int start = 0; start < places.length; start += firsts) {
            double sum = 0;
            for (int i = start; i < start + firsts; i++) {
                sum += chances[places[i]];
            }
            for (int i = start; i < start + firsts; i++) {
                counts[places[i]] += chances[places[i]] / sum;
            }
        }
    }

    /** Makes the chances of each first word add up to 1, in place. */
    private static double[] normalise(double[] counts, long[] met, int words) {
        double[] sums = new double[words];
        for (int place = 0; place < counts.length; place++) {
            sums[(int) (met[place] >>> Integer.SIZE)] += counts[place];
        }
        for (int place = 0; place < counts.length; place++) {
            counts[place] /= sums[(int) (met[place] >>> Integer.SIZE)];
        }
        return counts;
    }
}

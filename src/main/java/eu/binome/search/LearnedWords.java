package eu.binome.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What words of one language mean in another, of a pair of {@link WordTable}s only as much as is worth keeping: numbers, to be small.
 */
final class LearnedWords {

    private static final int MOST_MEANINGS = 6;
    private static final double LEAST_SURE = 0.04;

    private final LexiconWords to;
    private final int[] starts;
    private final int[] meanings;
    private final float[] sure;

    LearnedWords(LexiconWords from, LexiconWords to, WordTable there, WordTable back) {
        this.to = to;
        this.starts = new int[from.size() + 1];
        List<Integer> numbers = new ArrayList<>();
        List<Float> chances = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            for (WordTable.Meaning meaning : there.of(from.stem(i), MOST_MEANINGS)) {
                double both = both(meaning.chance(), back.chance(meaning.word(), from.stem(i)));
                if (both >= LEAST_SURE) {
                    numbers.add(to.number(meaning.word()));
                    chances.add((float) both);
                }
            }
            starts[i + 1] = numbers.size();
        }
        this.meanings = numbers.stream().mapToInt(Integer::intValue).toArray();
        this.sure = new float[chances.size()];
        for (int i = 0; i < sure.length; i++) {
            sure[i] = chances.get(i);
        }
    }

    /** Sure only where each of the two words leads to the other: the geometric mean of the two chances. */
    private static double both(double there, double back) {
        return Math.sqrt(there * back);
    }

    /** What a word means, each less sure by the share. */
    Stream<Lexicon.Sense> of(LexiconWords.Known word) {
        List<Lexicon.Sense> senses = new ArrayList<>();
        for (int i = starts[word.number()]; i < starts[word.number() + 1]; i++) {
            senses.add(new Lexicon.Sense(to.stem(meanings[i]), to.word(meanings[i]), word.sure() * sure[i]));
        }
        return senses.stream();
    }
}

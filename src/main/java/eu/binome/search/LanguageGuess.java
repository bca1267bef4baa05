package eu.binome.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells in which language a few words are written, from the three letters after three letters of names that it was shown: naive Bayes over
 * letter trigrams (Cavnar and Trenkle, N-Gram-Based Text Categorization, 1994, for the idea; add-half smoothing), words apart.
 */
final class LanguageGuess {

    /** How much likelier than any other the reader's own language is before a word is read, as a logarithm: e to the second is 7. */
    private static final double OWN_BEFORE_OTHERS = 2;
    private static final double UNSEEN = 0.5;
    private static final int KINDS_OF_LETTERS = 60_000;

    private final Map<String, Map<String, Integer>> seen = new TreeMap<>();
    private final Map<String, Integer> sums = new HashMap<>();

    /** @param names by ISO 639-1 code */
    LanguageGuess(Map<String, ? extends Collection<String>> names) {
        names.forEach((language, all) -> {
            Map<String, Integer> counts = new HashMap<>();
            all.forEach(name -> forEachTrigram(name, three -> counts.merge(three, 1, Integer::sum)));
            seen.put(language, counts);
            sums.put(language, counts.values().stream().mapToInt(Integer::intValue).sum());
        });
    }

    /** The likeliest language; the reader's own where the words tell nothing, and when nothing was shown. */
    String of(String words, String own) {
        return seen.keySet().stream().max(Comparator.comparingDouble((String language) -> likelihood(words, language)
                + (language.equals(own) ? OWN_BEFORE_OTHERS : 0))).orElse(own);
    }

    private double likelihood(String words, String language) {
        Map<String, Integer> counts = seen.get(language);
        double all = sums.get(language) + UNSEEN * KINDS_OF_LETTERS;
        double[] sum = new double[1];
        forEachTrigram(words, three -> sum[0] += Math.log((counts.getOrDefault(three, 0) + UNSEEN) / all));
        return sum[0];
    }

    private interface Trigram {
        void take(String three);
    }

    private static void forEachTrigram(String text, Trigram each) {
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            String bounded = "  " + word + " ";
            for (int i = 0; !word.isEmpty() && i + 3 <= bounded.length(); i++) {
                each.take(bounded.substring(i, i + 3));
            }
        }
    }
}

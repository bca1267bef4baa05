package eu.binome.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Finds among the words of an index those that look like a word of another language, as {@code technologia} and {@code technology}: names and
 * cognates, by the share of letter trigrams (Dice) once spellings that differ between languages are made one.
 */
final class Cognates {

    private static final int SHORTEST = 5;
    private static final int MOST = 6;
    private static final double LEAST_ALIKE = 0.5;
    private static final int MOST_WORDS = 400_000;

    private final List<String> words;
    private final Map<String, int[]> withTrigram;
    private final int[] sizes;

    /** A word of the index and how alike it is: {@value #LEAST_ALIKE} to 1. */
    record Alike(String word, double share) {
    }

    Cognates(List<String> words) {
        this.words = words;
        this.sizes = new int[words.size()];
        Map<String, List<Integer>> lists = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            Set<String> threes = trigrams(words.get(i));
            sizes[i] = threes.size();
            for (String three : threes) {
                lists.computeIfAbsent(three, any -> new ArrayList<>(2)).add(i);
            }
        }
        withTrigram = new HashMap<>();
        lists.forEach((three, numbers) -> withTrigram.put(three, numbers.stream().mapToInt(Integer::intValue).toArray()));
    }

    /** Of all words that an index holds in a field as written. */
    static Cognates of(IndexReader reader, String field) {
        List<String> words = new ArrayList<>();
        try {
            Terms terms = MultiTerms.getTerms(reader, field);
            TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
            for (BytesRef term = each.next(); term != null && words.size() < MOST_WORDS; term = each.next()) {
                String word = term.utf8ToString();
                if (word.length() >= SHORTEST && word.chars().allMatch(Character::isLetter)) {
                    words.add(word);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The search index cannot be read", e);
        }
        return new Cognates(words);
    }

    /** The most alike first; none for short words; the word itself is not among them. */
    List<Alike> of(String word) {
        if (word.length() < SHORTEST) {
            return List.of();
        }
        Set<String> threes = trigrams(word);
        Map<Integer, Integer> shared = new HashMap<>();
        for (String three : threes) {
            for (int number : withTrigram.getOrDefault(three, new int[0])) {
                shared.merge(number, 1, Integer::sum);
            }
        }
        List<Alike> alike = new ArrayList<>();
        shared.forEach((number, both) -> {
            double share = 2.0 * both / (threes.size() + sizes[number]);
            if (share >= LEAST_ALIKE && !words.get(number).equals(word)) {
                alike.add(new Alike(words.get(number), share));
            }
        });
        alike.sort(Comparator.comparingDouble(Alike::share).reversed().thenComparing(Alike::word));
        return alike.subList(0, Math.min(MOST, alike.size()));
    }

    private static Set<String> trigrams(String word) {
        String bounded = "__" + spelling(word) + "_";
        Set<String> threes = new HashSet<>();
        for (int i = 0; i + 3 <= bounded.length(); i++) {
            threes.add(bounded.substring(i, i + 3));
        }
        return threes;
    }

    /** One spelling for sounds that the nine languages write differently. */
    static String spelling(String word) {
        String plain = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace("\u0142", "l")
                .replace("\u00df", "ss");
        return plain.replace("ph", "f").replace("th", "t").replace("rh", "r").replace("sch", "s").replace("sz", "s").replace("ch", "k")
                .replace("ck", "k").replace("qu", "kv").replace("ce", "ze").replace("ci", "zi").replace("c", "k").replace("x", "ks")
                .replace("y", "i").replace("j", "i").replace("w", "v").replace("z", "s").replaceAll("(.)\\1", "$1");
    }
}

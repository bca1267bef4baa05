package eu.binome.practice;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import eu.binome.platform.TextLength;

/**
 * A practice in 1,000 to 1,500 characters, as EIP-AGRI's practice abstracts and keep.eu ask for it, made of the practice's own sentences.
 *
 * @param title of the practice
 * @param text  whole sentences in the order of the form
 */
public record PracticeAbstract(PracticeId practice, String title, String text) {

    public static final int FEWEST = 1_000;
    public static final int MOST = 1_500;

    /** How many characters it has. */
    public int written() {
        return TextLength.of(text);
    }

    /** Whether the practice says too little yet. */
    public boolean isTooShort() {
        return written() < FEWEST;
    }

    /**
     * Chooses sentences in turn, one of each passage, until no further one fits; a passage gives its sentences in their order, so none is
     * out of its context. A single sentence that does not fit ends its passage.
     *
     * @param passages the most telling one first
     * @param language whose sentences they are
     */
    static String of(List<String> passages, Locale language) {
        List<List<String>> sentences = passages.stream().map(passage -> sentences(passage, language)).toList();
        int[] taken = new int[sentences.size()];
        boolean[] ended = new boolean[sentences.size()];
        boolean more = true;
        while (more) {
            more = false;
            for (int i = 0; i < taken.length; i++) {
                if (!ended[i] && taken[i] < sentences.get(i).size()) {
                    taken[i]++;
                    ended[i] = TextLength.of(joined(sentences, taken)) > MOST;
                    taken[i] -= ended[i] ? 1 : 0;
                    more |= !ended[i];
                }
            }
        }
        return joined(sentences, taken);
    }

    private static String joined(List<List<String>> sentences, int[] taken) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < taken.length; i++) {
            all.addAll(sentences.get(i).subList(0, taken[i]));
        }
        return String.join(" ", all);
    }

    private static List<String> sentences(String passage, Locale language) {
        String text = passage.replaceAll("\\s+", " ").strip();
        BreakIterator ends = BreakIterator.getSentenceInstance(language);
        ends.setText(text);
        List<String> sentences = new ArrayList<>();
        int from = ends.first();
        for (int to = ends.next(); to != BreakIterator.DONE; to = ends.next()) {
            sentences.add(text.substring(from, to).strip());
            from = to;
        }
        return sentences;
    }
}

package eu.binome.practice;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names of a partnership's own fields: {@code text} or {@code fact}, by how they are stored, and what their label says in short.
 */
final class OwnKeys {

    /** What every such name looks like: at most 20 letters and digits. */
    static final String SHAPE = "(text|fact)[A-Z0-9][A-Za-z0-9]{0,15}";

    private static final int LONGEST = 20;
    /** Leaves room for a number. */
    private static final int LONGEST_WORDS = 13;

    private OwnKeys() {
    }

    /** A name that is not taken yet. */
    static String fresh(FormField field, Set<String> taken) {
        String words = Arrays.stream(plain(field.label().in("en")).split("[^A-Za-z0-9]+")).filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT)).collect(Collectors.joining());
        String begin = (field.kind().isText() ? "text" : "fact") + (words.isEmpty() ? "Field" : words.substring(0, Math.min(LONGEST_WORDS, words.length())));
        String name = begin;
        for (int number = 2; taken.contains(name); number++) {
            name = begin.substring(0, Math.min(begin.length(), LONGEST - String.valueOf(number).length())) + number;
        }
        return name;
    }

    private static String plain(String label) {
        return Normalizer.normalize(label, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}

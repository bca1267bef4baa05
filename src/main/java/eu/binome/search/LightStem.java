package eu.binome.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Cuts a folded lower-case word down to what its cases, numbers and genders share, by a short list of endings.
 *
 * <p>Slovene has no stemmer in Lucene, so this is its only one. For Dutch, Czech, Hungarian and Polish it stands beside
 * the stock stemmer, which keeps many everyday forms apart (<em>gmina, gminy; bedrijf, bedrijven; firma, firem</em>).
 * The endings are our own selection from the declension tables of school grammars: no full morphology, a few strangers
 * meet.
 */
final class LightStem {

    /** Letters that always stay. */
    static final int SHORTEST = 3;

    private static final Pattern DOUBLED = Pattern.compile("(.)\\1");
    private static final String VOWELS = "aeiouy";

    private static final Map<String, LightStem> BY_LANGUAGE = Map.of(
            "sl", new LightStem(Set.of(After.GLIDE, After.FLEETING_E), 1,
                    "ijama ijami jema jami ovih ovim evih evim ijah ijam ega emu ima imi ama ami oma ema ovi eve evi ove "
                            + "jem jih jim jam jah jev ija ije iji ijo ih im om em ov ev am ah eh ij ja je ji jo ju mi "
                            + "a e i o u"),
            "pl", new LightStem(Set.of(After.FLEETING_E), 1,
                    "owych owego owymi iego iemu iach iami owie ego emu ych ich ymi imi ami ach iom iem owi iej "
                            + "om ow em ej ie ia iu ii io a e i o u y"),
            "cs", new LightStem(Set.of(After.FLEETING_E), 1,
                    "ovymi oveho ovych eho emu ych ich ymi imi ami ach ech emi iho imu "
                            + "um em ou im ym am ie ii a e i o u y"),
            "hu", new LightStem(Set.of(), 3,
                    "okban ekben akban nak nek ban ben val vel hoz hez bol tol rol nal nel ert kent "
                            + "ok ek ak uk ra re ba be on en ig at et ot i a e"),
            "nl", new LightStem(Set.of(After.SOFT_END), 1, "'s en s e t"));

    /** What else is mended once the ending is gone. */
    private enum After {
        /** A last j or i goes. */
        GLIDE,
        /** The e before a last consonant goes: {@code center}, {@code centra}. */
        FLEETING_E,
        /** Doubled letters are halved, a last v becomes f and z becomes s: {@code scholen}, {@code school}. */
        SOFT_END
    }

    private final Set<After> after;
    private final int passes;
    private final List<String> endings;

    private LightStem(Set<After> after, int passes, String endings) {
        this.after = after;
        this.passes = passes;
        this.endings = Stream.of(endings.split(" "))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** Languages that have one. */
    static Set<String> languages() {
        return BY_LANGUAGE.keySet();
    }

    /** The stemmer of one of {@link #languages()}. */
    static LightStem forLanguage(String language) {
        return BY_LANGUAGE.get(language);
    }

    /** The stem: never shorter than {@value #SHORTEST} letters unless the word is; the word itself if no rule fits. */
    String of(String word) {
        String stem = word;
        for (int pass = 0; pass < passes; pass++) {
            stem = withoutEnding(stem);
        }
        stem = after.contains(After.GLIDE) ? withoutGlide(stem) : stem;
        stem = after.contains(After.FLEETING_E) ? withoutFleetingVowel(stem) : stem;
        return after.contains(After.SOFT_END) ? withHardEnd(stem) : stem;
    }

    private String withoutEnding(String word) {
        for (String ending : endings) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private static String withoutGlide(String stem) {
        String left = stem;
        while (left.length() > SHORTEST && (left.endsWith("j") || left.endsWith("i"))) {
            left = left.substring(0, left.length() - 1);
        }
        return left;
    }

    private static String withoutFleetingVowel(String stem) {
        int last = stem.length() - 1;
        boolean fleeting = last >= SHORTEST && stem.charAt(last - 1) == 'e'
                && !isVowel(stem.charAt(last)) && !isVowel(stem.charAt(last - 2));
        return fleeting ? stem.substring(0, last - 1) + stem.charAt(last) : stem;
    }

    private static String withHardEnd(String stem) {
        String left = DOUBLED.matcher(stem).replaceAll("$1");
        return left.endsWith("v") ? left.substring(0, left.length() - 1) + "f"
                : left.endsWith("z") ? left.substring(0, left.length() - 1) + "s" : left;
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }
}

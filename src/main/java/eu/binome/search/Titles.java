package eu.binome.search;

import java.text.Collator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.util.BytesRef;

/**
 * Orders titles as the dictionary of the reader's language does.
 */
final class Titles {

    /** The nine languages, in the order in which a missing one is replaced. */
    static final List<String> LANGUAGES = List.of("en", "fr", "de", "es", "nl", "pl", "cs", "hu", "sl");

    /** Longer titles that begin alike are taken as equal: it keeps the nine keys of a document below 1 KB. */
    private static final int LETTERS_COMPARED = 24;

    private Titles() {
    }

    /** The language in which a reader of {@code wanted} sees the document: theirs, else English, French, any. */
    static String languageFor(String wanted, Map<String, SearchText> texts) {
        if (texts.containsKey(wanted)) {
            return wanted;
        }
        return LANGUAGES.stream().filter(texts::containsKey).findFirst()
                .or(() -> texts.keySet().stream().sorted().findFirst())
                .orElse(wanted);
    }

    /** The sort key of the title for each of the nine kinds of reader; empty for a document without text. */
    static Map<String, BytesRef> orderKeys(Map<String, SearchText> texts) {
        Map<String, BytesRef> keys = new LinkedHashMap<>();
        if (texts.isEmpty()) {
            return keys;
        }
        for (String language : LANGUAGES) {
            String title = texts.get(languageFor(language, texts)).title().strip();
            keys.put(language, key(language, title));
        }
        return keys;
    }

    private static BytesRef key(String language, String title) {
        Collator collator = Collator.getInstance(Locale.of(language));
        collator.setStrength(Collator.SECONDARY);
        String compared = title.length() > LETTERS_COMPARED ? title.substring(0, LETTERS_COMPARED) : title;
        return new BytesRef(collator.getCollationKey(compared).toByteArray());
    }
}

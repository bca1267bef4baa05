package eu.binome.platform;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One text in the languages it exists in, by ISO 639-1 code.
 */
public record Localized(Map<String, String> texts) {

    private static final List<String> FALLBACK = List.of("en", "fr");

    public Localized {
        texts = Map.copyOf(texts);
    }

    /** A text that exists in one language only. */
    public static Localized of(String language, String text) {
        return new Localized(Map.of(language, text));
    }

    /** A text that exists in no language. */
    public static Localized empty() {
        return new Localized(Map.of());
    }

    /** The text in the asked language, else English, else French, else any; empty when there is none. */
    public String in(Locale locale) {
        return in(locale.getLanguage());
    }

    /** As {@link #in(Locale)}, with an ISO 639-1 code. */
    public String in(String language) {
        return languageFor(language).map(texts::get).orElse("");
    }

    /** Which language {@link #in(String)} answers in. */
    public Optional<String> languageFor(String language) {
        if (texts.containsKey(language)) {
            return Optional.of(language);
        }
        return FALLBACK.stream().filter(texts::containsKey).findFirst()
                .or(() -> texts.keySet().stream().min(Comparator.naturalOrder()));
    }

    /** Whether there is no text at all. */
    @JsonIgnore
    public boolean isEmpty() {
        return texts.isEmpty();
    }
}

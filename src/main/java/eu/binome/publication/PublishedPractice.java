package eu.binome.publication;

import eu.binome.platform.Localized;
import eu.binome.practice.OwnFact;
import eu.binome.practice.PracticeFacts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A published practice for reading, in one language as far as it exists in it.
 *
 * @param language  ISO 639-1 code of the language it is shown in
 * @param languages all languages it has a title in, that one first
 * @param passages  what it says, in the order of the form, title and summary apart
 * @param theme     empty when it has none
 * @param facts     persons' names and addresses are in them but are not for visitors
 * @param ownFacts what fields of the partnership's own say, in the language asked for
 * @param sourceLanguage in which the facts are typed
 */
public record PublishedPractice(long id, String language, List<String> languages, String title, Passage summary,
                                List<Passage> passages, Optional<Named> theme, Named partner, String partnership,
                                PracticeFacts facts, List<OwnFact> ownFacts, String sourceLanguage) {

    /** Whether some of its texts are not in the language it is shown in. */
    public boolean isPartial() {
        return Stream.concat(Stream.of(summary), passages.stream())
                .anyMatch(passage -> !passage.text().isEmpty() && !passage.language().equals(language));
    }

    /** Something with its id. */
    public record Named(long id, String name) {
    }

    /**
     * One field of the form.
     *
     * @param key      the field's key
     * @param label    its name in this partnership's form; empty for the usual one
     * @param xhtml    how it is to be shown, safe; empty for text as it stands
     * @param language of this text; differs from the practice's where a translation is missing
     */
    public record Passage(String key, Localized label, String text, String language, String xhtml) {

        /** The same with a form in which it is to be shown. */
        Passage in(String fragment) {
            return new Passage(key, label, text, language, fragment);
        }
    }
}

package eu.binome.publication;

import eu.binome.practice.PracticeFacts;
import java.util.List;
import java.util.Optional;

/**
 * A published practice for reading, in one language as far as it exists in it.
 *
 * @param language  ISO 639-1 code of the language it is shown in
 * @param languages all languages it has a title in, that one first
 * @param passages  what it says, in the order of the form, title and summary apart
 * @param theme     empty when it has none
 * @param facts     persons' names and addresses are in them but are not for visitors
 */
public record PublishedPractice(long id, String language, List<String> languages, String title, String summary,
                                List<Passage> passages, Optional<Named> theme, Named partner, String partnership,
                                PracticeFacts facts) {

    /** Something with its id. */
    public record Named(long id, String name) {
    }

    /**
     * One field of the form.
     *
     * @param key      the field's key
     * @param language of this text; differs from the practice's where a translation is missing
     */
    public record Passage(String key, String text, String language) {
    }
}

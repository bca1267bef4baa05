package eu.binome.practice;

import java.time.Instant;
import java.util.Map;

import eu.binome.platform.Localized;

/**
 * A practice as a whole, as it stands now.
 *
 * @param texts     by the key of their {@link PracticeField}, in the order of the form; fields without a text are absent
 * @param revision  number of the last version
 * @param changedAt when its content last changed
 */
public record PracticeDetail(PracticeSummary summary, Map<String, Localized> texts, PracticeFacts facts, int revision, Instant changedAt) {

    /** A text in the language it was written in; empty when there is none. */
    public String original(PracticeField field) {
        return texts.getOrDefault(field.key(), Localized.empty()).in(summary.sourceLanguage());
    }
}

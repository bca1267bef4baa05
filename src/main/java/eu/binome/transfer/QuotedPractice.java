package eu.binome.transfer;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import eu.binome.platform.Localized;
import eu.binome.practice.PracticeDetail;
import eu.binome.practice.PracticeField;

/**
 * What a practice said when a plan took it over.
 *
 * @param revision       of the practice
 * @param sourceLanguage ISO 639-1 code
 * @param texts          by language, by the key of the {@link PracticeField}; fields without a text are absent
 */
public record QuotedPractice(int revision, Instant takenAt, String sourceLanguage, Map<String, Map<String, String>> texts) {

    /** What a receiver needs to know of a practice. */
    public static final List<PracticeField> FIELDS = List.of(PracticeField.TITLE, PracticeField.SUMMARY, PracticeField.HOW_IT_WORKS,
            PracticeField.RESOURCES, PracticeField.RESULTS_REACHED, PracticeField.DIFFICULTIES, PracticeField.SUCCESS_FACTORS,
            PracticeField.LEARNING_POTENTIAL);

    static QuotedPractice of(PracticeDetail practice, Instant at) {
        Map<String, Map<String, String>> texts = new LinkedHashMap<>();
        for (PracticeField field : FIELDS) {
            Localized text = practice.texts().getOrDefault(field.key(), Localized.empty());
            if (!text.isEmpty()) {
                texts.put(field.key(), text.texts());
            }
        }
        return new QuotedPractice(practice.revision(), at, practice.summary().sourceLanguage(), texts);
    }

    /** A quoted text; empty when there was none. */
    public Localized text(PracticeField field) {
        return new Localized(texts.getOrDefault(field.key(), Map.of()));
    }
}

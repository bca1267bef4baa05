package eu.binome.practice;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import eu.binome.platform.Localized;

/**
 * A practice as a whole, as it stands now.
 *
 * @param texts     by the key of their {@link PracticeField}; fields without a text are absent
 * @param revision  number of the last version
 * @param changedAt when its content last changed
 * @param form      the edition of the partnership's form that it is described on
 * @param own       canonical values of facts of the partnership's own by field key, also of those that only an earlier edition asked for
 */
public record PracticeDetail(PracticeSummary summary, Map<String, Localized> texts, PracticeFacts facts, int revision, Instant changedAt,
                             FormRules form, Map<String, String> own) {

    /** A practice on the usual form. */
    public PracticeDetail(PracticeSummary summary, Map<String, Localized> texts, PracticeFacts facts, int revision, Instant changedAt) {
        this(summary, texts, facts, revision, changedAt, FormRules.USUAL, Map.of());
    }

    /** A text in the language it was written in; empty when there is none. */
    public String original(PracticeField field) {
        return text(field).in(summary.sourceLanguage());
    }

    /** A text in the languages it exists in. */
    public Localized text(PracticeField field) {
        return texts.getOrDefault(field.key(), Localized.empty());
    }

    /** The fields that have a text, in the order of the form, without title and summary, which stand above. */
    public List<FormField> told() {
        return form.texts().stream().filter(field -> !field.field().equals(PracticeField.TITLE) && !field.field().equals(PracticeField.SUMMARY))
                .filter(field -> texts.containsKey(field.key())).toList();
    }

    /** The fields that only earlier editions of the form asked for, and that have a text. */
    public List<FormField> toldEarlier() {
        return form.earlier().stream().filter(field -> texts.containsKey(field.key())).toList();
    }

    /** What it says in facts of the partnership's own, in the order of the form. */
    public List<OwnFact> ownFacts(Locale language) {
        return ownFacts(form.fields(), language);
    }

    /** As {@link #ownFacts}, without what is for members only. */
    public List<OwnFact> openFacts(Locale language) {
        return ownFacts(form.fields().stream().filter(field -> field.kind().isOpen()).toList(), language);
    }

    /** What it says in facts of the partnership's own that only earlier editions of the form asked for. */
    public List<OwnFact> ownFactsEarlier(Locale language) {
        return ownFacts(form.earlier(), language);
    }

    private List<OwnFact> ownFacts(List<FormField> fields, Locale language) {
        return fields.stream().filter(field -> own.containsKey(field.key())).map(field -> OwnFact.of(field, own.get(field.key()), language))
                .toList();
    }
}

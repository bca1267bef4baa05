package eu.binome.practice;

import com.fasterxml.jackson.annotation.JsonIgnore;
import eu.binome.platform.Localized;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A field as one edition of a form asks for it.
 *
 * @param key     never changes once an edition was in use; what is stored of practices goes by it
 * @param label   empty for a field of the usual form that keeps its usual name
 * @param help    what to write there; empty for the usual words, or none
 * @param example a good answer; empty for none
 * @param most    longest text in characters, 20 to 20,000; 0 for facts
 * @param need    up to which step it may stay empty
 * @param options answers to choose from, or the columns of rows, in their order; none unless the kind has any
 * @param unit    of a number, as it is written after it
 * @param themes  ids of the themes whose practices are asked; none means all
 * @param shownIf when it is asked; empty means always
 */
public record FormField(String key, FieldKind kind, Localized label, Localized help, Localized example, int most, FieldNeed need,
                        List<FieldOption> options, String unit, List<Long> themes, Optional<FieldCondition> shownIf) {

    public FormField {
        options = List.copyOf(options);
        themes = List.copyOf(themes);
    }

    /** A field of the usual form. */
    static FormField usual(FieldRule rule) {
        return new FormField(rule.field().key(), rule.field().kind(), Localized.empty(), Localized.empty(), Localized.empty(),
                rule.mostCharacters(), rule.required() ? FieldNeed.SUBMIT : FieldNeed.OPTIONAL, List.of(), "", List.of(), Optional.empty());
    }

    /** A new field of a partnership's own, of which nothing is known yet but its kind. */
    public static FormField fresh(FieldKind kind) {
        return new FormField("", kind, Localized.empty(), Localized.empty(), Localized.empty(), kind.usualLimit(), FieldNeed.OPTIONAL,
                List.of(), "", List.of(), Optional.empty());
    }

    /** The same with other words. */
    public FormField worded(Localized name, Localized advice, Localized sample) {
        return new FormField(key, kind, name, advice, sample, most, need, options, unit, themes, shownIf);
    }

    /** The same with other rules. */
    public FormField ruled(int longest, FieldNeed until, String counted, List<FieldOption> answers) {
        return new FormField(key, kind, label, help, example, longest, until, answers, counted, themes, shownIf);
    }

    /** The same, asked of others. */
    public FormField asked(List<Long> ofThemes, Optional<FieldCondition> onlyIf) {
        return new FormField(key, kind, label, help, example, most, need, options, unit, ofThemes, onlyIf);
    }

    /** The same under a key. */
    FormField named(String name) {
        return new FormField(name, kind, label, help, example, most, need, options, unit, themes, shownIf);
    }

    /** The field by which its values are stored. */
    public PracticeField field() {
        return PracticeField.own(key, kind);
    }

    /** Whether it is one of the fields that every form has. */
    @JsonIgnore
    public boolean isFixed() {
        return PracticeField.EVERYWHERE.contains(field());
    }

    /** Whether it is a partnership's own. */
    @JsonIgnore
    public boolean isOwn() {
        return field().isOwn();
    }

    FieldRule rule() {
        return new FieldRule(field(), most, need == FieldNeed.SUBMIT);
    }

    /** Whether a practice with this content is asked for it. */
    boolean isAsked(PracticeContent content) {
        String theme = content.of(PracticeField.THEME);
        boolean ofTheme = themes.isEmpty() || themes.stream().anyMatch(id -> String.valueOf(id).equals(theme));
        return ofTheme && shownIf.map(condition -> condition.holds(content)).orElse(true);
    }

    /** Whether a form with these values shows it: it is asked of such a practice, or has an answer already. */
    public boolean isShown(Map<String, String> values) {
        Map<PracticeField, String> content = new HashMap<>();
        values.forEach((name, value) -> PracticeField.byKey(name).ifPresent(named -> content.put(named, TypedFields.text(value))));
        return !TypedFields.text(values.get(key)).isEmpty() || isAsked(new PracticeContent(content));
    }

    /** The answer of a code; empty when there is none. */
    Optional<FieldOption> option(String code) {
        return options.stream().filter(option -> option.code().equals(code)).findFirst();
    }

    /** A stored value as people read it. */
    public String said(String stored, Locale language) {
        return OwnFact.say(this, stored, language);
    }

    /** A text of this field as a safe fragment of XHTML; empty for those that are shown as they are. */
    public String xhtml(String text, Locale language) {
        return kind.takesRows() ? FieldRows.xhtml(this, text, language) : kind == FieldKind.RICH_TEXT ? RichText.xhtml(text) : "";
    }

    /** A text of this field as plain paragraphs and lists, for print, lists and search. */
    public String written(String text, Locale language) {
        return kind.takesRows() ? FieldRows.written(this, text, language) : kind == FieldKind.RICH_TEXT ? RichText.plain(text) : text;
    }

    /** As {@link FactRules#canonical(PracticeField, String)}; answers are understood by their code and by their name in any language. */
    String canonical(String typed) {
        if (kind.takesRows()) {
            return FieldRows.canonical(this, FactRules.canonical(field(), typed));
        }
        return kind.offersAnswers() ? ChoiceRules.canonical(this, FactRules.cleaned(field(), typed)) : FactRules.canonical(field(), typed);
    }
}

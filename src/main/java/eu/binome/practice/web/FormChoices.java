package eu.binome.practice.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import eu.binome.partnership.PartnershipContext;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.ThemeSummary;
import eu.binome.platform.Languages;
import eu.binome.platform.ReaderLocale;
import eu.binome.practice.FieldCondition;
import eu.binome.practice.FieldNeed;
import eu.binome.practice.FieldOption;
import eu.binome.practice.FormField;
import eu.binome.practice.FormRules;
import eu.binome.practice.FormWords;
import eu.binome.practice.PracticeScope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * What the inputs of a practice form offer and ask, wherever the form is shown.
 */
@Named("formChoices")
@RequestScoped
public class FormChoices {

    @Inject
    private PartnershipDirectory directory;
    @Inject
    private PartnershipContext partnership;
    @Inject
    private ReaderLocale reader;
    @Inject
    private FormWords words;

    /** The longest text of a field in characters, a number; empty text for facts. */
    public Object limit(FormField field) {
        return field.most() == 0 ? "" : field.most();
    }

    /** Whether a practice may be handed in without it. */
    public boolean optional(FormField field) {
        return field.need() != FieldNeed.SUBMIT;
    }

    /** Whether it is asked of some practices only. */
    public boolean conditional(FormField field) {
        return !field.themes().isEmpty() || field.shownIf().isPresent();
    }

    /** Ids of the themes it is asked in, separated by blanks; empty for all. */
    public String themesOf(FormField field) {
        return field.themes().stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    /** Key of the field that decides whether it is asked; empty when none does. */
    public String decider(FormField field) {
        return field.shownIf().map(FieldCondition::field).orElse("");
    }

    /** Codes of the answers for which it is asked, separated by blanks. */
    public String answersOf(FormField field) {
        return field.shownIf().map(condition -> String.join(" ", condition.answers())).orElse("");
    }

    /** The answers that a field offers, with the earlier ones that a practice has given. */
    public List<FieldOption> options(FormRules form, FormField field, String given) {
        return form.options(field, Objects.requireNonNullElse(given, ""));
    }

    /** The names of the columns of rows, separated by upright strokes. */
    public String columns(FormField field) {
        return field.options().stream().map(column -> reader.text(column.name())).collect(Collectors.joining(" | "));
    }

    /** What to write in rows, and how where no script makes a table of it. */
    public String rowsHelp(FormField field) {
        return (words.advice(field) + " " + reader.say("practice.form.rows.help", columns(field))).strip();
    }

    public List<ThemeSummary> getThemes() {
        return directory.themes(partnership.id());
    }

    public List<String> getLanguages() {
        return Languages.ALL;
    }

    public List<PracticeScope> getScopes() {
        return List.of(PracticeScope.values());
    }
}

package eu.binome.practice;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;

import eu.binome.platform.Problem;
import eu.binome.platform.TextLength;

/**
 * What a form must be before it is kept.
 */
final class FormChecks {

    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_HELP = 1_000;
    private static final int MOST_ANSWERS = 100;
    private static final int MOST_COLUMNS = 12;

    private FormChecks() {
    }

    /**
     * Refuses a form that could not be filled in.
     *
     * @param themes ids of the partnership's themes
     */
    static void require(FormPlan plan, Collection<Long> themes) {
        List<FormField> fields = plan.fields();
        if (new HashSet<>(fields.stream().map(FormField::key).toList()).size() < fields.size()
                || !fields.stream().map(FormField::field).toList().containsAll(PracticeField.EVERYWHERE)) {
            throw new Problem("practice.forms.fixed");
        }
        fields.forEach(field -> require(plan, field, themes));
    }

    private static void require(FormPlan plan, FormField field, Collection<Long> themes) {
        if (field.isOwn() && field.label().isEmpty()) {
            throw new Problem("practice.forms.noLabel");
        }
        longest(field.label().texts().values(), LONGEST_LABEL);
        longest(field.help().texts().values(), LONGEST_HELP);
        longest(field.example().texts().values(), LONGEST_HELP);
        field.options().forEach(option -> longest(option.name().texts().values(), LONGEST_LABEL));
        new FieldRule(field.field(), field.most(), false);
        if (field.kind().offersAnswers() && (field.options().size() < 2 || field.options().size() > MOST_ANSWERS)) {
            throw new Problem("practice.forms.answers", 2, MOST_ANSWERS);
        }
        if (field.kind().takesRows() && (field.options().isEmpty() || field.options().size() > MOST_COLUMNS)) {
            throw new Problem("practice.forms.columns", 1, MOST_COLUMNS);
        }
        if (!themes.containsAll(field.themes())) {
            throw new Problem("practice.theme.unknown");
        }
        field.shownIf().filter(condition -> condition.field().equals(field.key()) || plan.field(condition.field()).filter(other ->
                other.options().stream().map(FieldOption::code).toList().containsAll(condition.answers())).isEmpty()).ifPresent(lost -> {
                    throw new Problem("practice.forms.condition");
                });
    }

    private static void longest(Collection<String> texts, int most) {
        if (texts.stream().anyMatch(text -> TextLength.of(text) > most)) {
            throw new Problem("practice.fact.tooLong", most);
        }
    }
}

package eu.binome.practice;

import eu.binome.platform.Localized;
import eu.binome.platform.ReaderLocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says the names, helps and examples of a form in the reader's language: the partnership's words where it has any, else the usual ones.
 */
@Named("formWords")
@RequestScoped
public class FormWords {

    @Inject
    private ReaderLocale reader;

    /** The name of a field. */
    public String label(FormField field) {
        return field.label().isEmpty() ? reader.say(field.field().labelKey()) : reader.text(field.label());
    }

    /** The name of a field, with the unit that is to be typed. */
    public String question(FormField field) {
        return switch (field.kind()) {
            case NUMBER -> field.unit().isEmpty() ? label(field) : reader.say("practice.form.inUnit", label(field), field.unit());
            case MONEY -> field.isOwn() ? reader.say("practice.form.inUnit", label(field), "€") : label(field);
            default -> label(field);
        };
    }

    /** The name of a field, whether a form asks for it or not. */
    public String label(FormRules form, PracticeField field) {
        return form.field(field).map(this::label).orElseGet(() -> field.isOwn() ? field.key() : reader.say(field.labelKey()));
    }

    /** What to write in a field; empty when nothing is said. */
    public String help(FormField field) {
        return field.isOwn() || !field.help().isEmpty() ? reader.text(field.help()) : reader.say(field.field().helpKey());
    }

    /** A good answer; empty when none is given. */
    public String example(FormField field) {
        return reader.text(field.example());
    }

    /** What to write in a field and a good answer, as they stand below its name. */
    public String advice(FormField field) {
        String example = example(field).isEmpty() ? "" : reader.say("practice.form.example", example(field));
        String need = field.need() == FieldNeed.ACCEPT || field.need() == FieldNeed.PUBLISH ? reader.say("practice.form.need." + field.need()) : "";
        return Stream.of(help(field), field.kind() == FieldKind.RICH_TEXT ? reader.say("practice.form.rich.help") : "", example, need).filter(words -> !words.isEmpty()).collect(Collectors.joining(" "));
    }

    /** The title of a part. */
    public String title(FormPart part) {
        return usual(part, part.title()) ? reader.say(FormSection.valueOf(part.key()).key()) : reader.text(part.title());
    }

    /** What a part is about; empty when nothing is said. */
    public String lead(FormPart part) {
        return usual(part, part.lead()) ? reader.say(FormSection.valueOf(part.key()).leadKey()) : reader.text(part.lead());
    }

    private static boolean usual(FormPart part, Localized words) {
        return part.isUsual() && words.isEmpty();
    }
}

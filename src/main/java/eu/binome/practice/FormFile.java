package eu.binome.practice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import eu.binome.platform.Seen;
import eu.binome.platform.Texts;
import eu.binome.practice.office.DocxForm;

/**
 * One practice as a form in Word: everything that may be written in it, and, where nobody sees it, which practice it is and what it said
 * when it was given out.
 */
final class FormFile {

    static final String PRACTICE = "binome.practice";
    static final String SEEN = "binome.seen.";
    private static final int DIGITS = 16;

    private final FormRules rules;
    private final FilledChoices choices;
    private final Locale reader;

    FormFile(FormRules rules, FilledChoices choices, Locale reader) {
        this.rules = rules;
        this.choices = choices;
        this.reader = reader;
    }

    /** @param owner name of the organisation */
    DocxForm form(PracticeId id, PracticeContent content, String owner) {
        List<DocxForm.Part> parts = new ArrayList<>();
        Locale written = Locale.of(content.of(PracticeField.SOURCE_LANGUAGE));
        for (FormPart part : rules.parts()) {
            boolean usual = part.isUsual() && part.title().isEmpty();
            String heading = usual ? Texts.plain(reader, FormSection.valueOf(part.key()).key()) : part.title().in(reader);
            parts.add(new DocxForm.Part(heading, part.fields().stream().map(field -> field(field, content, written)).toList()));
        }
        String title = content.of(PracticeField.TITLE).isEmpty() ? Texts.plain(reader, "practice.untitled") : content.of(PracticeField.TITLE);
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put(PRACTICE, String.valueOf(id.value()));
        marks(rules, content).forEach((key, mark) -> properties.put(SEEN + key, mark));
        return new DocxForm(reader, title, Texts.of(reader, "practice.filled.word.lead", owner), parts, properties);
    }

    private DocxForm.Field field(FormField asked, PracticeContent content, Locale written) {
        PracticeField field = asked.field();
        String hint = asked.most() == 0 ? "" : Texts.of(reader, "practice.filled.most", asked.most());
        String text = choices.shown(field, content.of(field));
        return new DocxForm.Field(field.key(), label(asked, reader), hint, field.isText() ? written : reader, text, choices.of(field));
    }

    /** What a field is called. */
    static String label(FormField field, Locale reader) {
        return field.label().isEmpty() ? Texts.plain(reader, field.field().labelKey()) : field.label().in(reader);
    }

    /** What each field said, as a mark that is short enough to travel with a file. */
    static Map<String, String> marks(FormRules rules, PracticeContent content) {
        Map<String, String> marks = new TreeMap<>();
        rules.fields().forEach(field -> marks.put(field.key(), mark(content.of(field.field()))));
        return marks;
    }

    static String mark(String value) {
        return Seen.mark(value).substring(0, DIGITS);
    }
}

package eu.binome.practice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import eu.binome.platform.FieldChanges;
import eu.binome.platform.Problem;
import eu.binome.platform.TextLength;

/**
 * Understands one filled form against what its practice says now.
 */
final class FilledReading {

    private static final int MOST_QUOTED = 200;

    private final FilledForm form;
    private final PracticeContent current;
    private final Map<PracticeField, String> wanted = new LinkedHashMap<>();
    private final List<FieldDifference> changes = new ArrayList<>();
    private final List<FieldDifference> conflicts = new ArrayList<>();
    private final List<ImportRemark> remarks = new ArrayList<>();
    private boolean refused;

    private FilledReading(FilledForm form, PracticeContent current) {
        this.form = form;
        this.current = current;
    }

    /** A form of a practice that says this now. */
    static FilledReading of(FilledForm form, FormRules rules, FilledChoices choices, PracticeContent current) {
        FilledReading reading = new FilledReading(form, current);
        rules.fields().stream().filter(field -> form.texts().containsKey(field.key()) && form.marks().containsKey(field.key()))
                .forEach(field -> reading.understand(field, choices));
        return reading;
    }

    /** A workbook has the fields of the form in use; a practice that is on an earlier edition cannot take all of them, and says so. */
    FilledReading leaveOut(FormRules rules, FormRules inUse) {
        for (FormField field : inUse.fields().stream().filter(one -> rules.field(one.key()).isEmpty()).toList()) {
            String written = form.texts().getOrDefault(field.key(), "").strip();
            if (!written.isEmpty() && FormFile.mark("").equals(form.marks().get(field.key()))) {
                remarks.add(ImportRemark.of("practice.filled.notAsked", ImportRemark.field(inUse, field.key()), TextLength.first(MOST_QUOTED, written)));
            }
        }
        return this;
    }

    /** A form of a practice that is not here yet. */
    static FilledReading ofNew(FilledForm form, FormRules rules, FilledChoices choices, Optional<ImportRemark> refusal) {
        FilledReading reading = new FilledReading(form, PracticeContent.empty());
        rules.fields().stream().filter(field -> form.texts().containsKey(field.key())).forEach(field -> reading.understand(field, choices));
        refusal.ifPresent(reading::refuse);
        return reading;
    }

    /** A form of which nothing can be taken. */
    static FilledReading refused(FilledForm form, ImportRemark why) {
        FilledReading reading = new FilledReading(form, PracticeContent.empty());
        reading.refuse(why);
        return reading;
    }

    private void refuse(ImportRemark why) {
        refused = true;
        remarks.add(0, why);
    }

    private void understand(FormField asked, FilledChoices choices) {
        PracticeField field = asked.field();
        String written = choices.stored(field, form.texts().get(field.key()));
        try {
            String value = asked.canonical(written);
            String stored = current.of(field);
            String before = form.marks().getOrDefault(field.key(), FormFile.mark(""));
            boolean untouched = FormFile.mark(value).equals(before);
            if (untouched || value.equals(stored)) {
                return;
            }
            FieldDifference difference = new FieldDifference(field, WordDiff.between(stored, value));
            if (FormFile.mark(stored).equals(before)) {
                wanted.put(field, value);
                changes.add(difference);
            } else {
                conflicts.add(difference);
            }
        } catch (Problem unreadable) {
            remarks.add(ImportRemark.of("practice.import.remark.notUnderstood", asked.isOwn() ? asked.label().in("en") : "@" + field.labelKey(), TextLength.first(MOST_QUOTED, written)));
        }
    }

    FilledDifference difference() {
        String title = current.of(PracticeField.TITLE);
        return new FilledDifference(form.practice(), form.place(), title.isEmpty() ? form.texts().getOrDefault(PracticeField.TITLE.key(), "") : title,
                List.copyOf(changes), List.copyOf(conflicts), List.copyOf(remarks), refused);
    }

    /** The language that a new practice is written in. */
    String language() {
        return wanted.getOrDefault(PracticeField.SOURCE_LANGUAGE, "en");
    }

    /** What is to be saved over these values; what a new practice is begun with is written over. */
    FieldChanges changes(PracticeContent now) {
        Map<String, String> fields = new LinkedHashMap<>();
        Map<String, String> seen = new LinkedHashMap<>();
        wanted.forEach((field, value) -> {
            fields.put(field.key(), value);
            seen.put(field.key(), now.of(field));
        });
        return new FieldChanges(fields, seen);
    }
}

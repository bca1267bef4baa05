package eu.binome.practice;

import com.fasterxml.jackson.annotation.JsonIgnore;
import eu.binome.platform.Localized;
import java.util.Arrays;
import java.util.List;

/**
 * A part of a form under one heading.
 *
 * @param key   the name of a {@link FormSection}, or a partnership's own
 * @param title empty for a part of the usual form that keeps its usual title
 * @param lead  what it is about; empty for the usual words, or none
 */
public record FormPart(String key, Localized title, Localized lead, List<FormField> fields) {

    public FormPart {
        fields = List.copyOf(fields);
    }

    /** Whether it is a part of the usual form. */
    @JsonIgnore
    public boolean isUsual() {
        return Arrays.stream(FormSection.values()).anyMatch(section -> section.name().equals(key));
    }

    /** Whether a field stands in it. */
    public boolean has(FormField field) {
        return fields.stream().anyMatch(one -> one.key().equals(field.key()));
    }

    FormPart with(List<FormField> others) {
        return new FormPart(key, title, lead, others);
    }
}

package eu.binome.practice;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything that the form of a practice holds, in the language it was written in: canonical text by field, blank ones absent.
 */
record PracticeContent(Map<PracticeField, String> values) {

    PracticeContent {
        Map<PracticeField, String> filled = new LinkedHashMap<>();
        values.forEach((field, value) -> {
            if (!value.isBlank()) {
                filled.put(field, value);
            }
        });
        values = Collections.unmodifiableMap(filled);
    }

    static PracticeContent empty() {
        return new PracticeContent(Map.of());
    }

    /** The value of a field; empty text when there is none. */
    String of(PracticeField field) {
        return values.getOrDefault(field, "");
    }

    /** The same with some fields replaced. */
    PracticeContent with(Map<PracticeField, String> changed) {
        Map<PracticeField, String> all = new LinkedHashMap<>(values);
        all.putAll(changed);
        return new PracticeContent(all);
    }

    /** The fields in which another content differs, in the order of a form; those that it does not ask for come last. */
    List<PracticeField> differences(PracticeContent other, FormRules form) {
        Set<PracticeField> fields = new LinkedHashSet<>(form.fields().stream().map(FormField::field).toList());
        fields.addAll(values.keySet());
        fields.addAll(other.values.keySet());
        return fields.stream().filter(field -> !of(field).equals(other.of(field))).toList();
    }
}

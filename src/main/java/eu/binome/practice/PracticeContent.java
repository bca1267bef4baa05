package eu.binome.practice;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that the form of a practice holds, in the language it was written in: canonical text by field, blank ones absent.
 */
record PracticeContent(Map<PracticeField, String> values) {

    PracticeContent {
        EnumMap<PracticeField, String> filled = new EnumMap<>(PracticeField.class);
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
        EnumMap<PracticeField, String> all = new EnumMap<>(PracticeField.class);
        all.putAll(values);
        all.putAll(changed);
        return new PracticeContent(all);
    }

    /** The fields in which another content differs, in the order of the form. */
    List<PracticeField> differences(PracticeContent other) {
        return Arrays.stream(PracticeField.values()).filter(field -> !of(field).equals(other.of(field))).toList();
    }
}

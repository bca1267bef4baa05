package eu.binome.practice;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A practice as a whole at one moment, as it is kept in a version.
 *
 * @param values       facts and texts in the source language by field key
 * @param translations by language, then by field key
 */
record Snapshot(PracticeStatus status, Map<String, String> values, Map<String, Map<String, String>> translations) {

    /** The content in the source language. */
    PracticeContent content() {
        Map<PracticeField, String> byField = new LinkedHashMap<>();
        values.forEach((key, value) -> PracticeField.byKey(key).ifPresent(field -> byField.put(field, value)));
        return new PracticeContent(byField);
    }
}

package eu.binome.practice;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A practice as it goes out: everything that an import takes in, in the language it was written in.
 *
 * @param id       for the eyes of people; an import knows a practice by {@code originKey} alone
 * @param values   text by import target ({@link ImportTargets}), in their order; empty ones absent; the theme by its name
 * @param revision of its content
 */
public record ExportedPractice(PracticeId id, PracticeStatus status, Map<String, String> values, int revision) {

    /** A text of it; empty when there is none. */
    public String of(String target) {
        return values.getOrDefault(target, "");
    }

    static ExportedPractice of(Practice practice, PracticeContent content, String owner, String theme) {
        Map<String, String> values = new LinkedHashMap<>();
        content.values().forEach((field, value) -> values.put(field.key(), field == PracticeField.KEYWORDS ? keywords(value) : value));
        if (values.containsKey(PracticeField.THEME.key())) {
            values.put(PracticeField.THEME.key(), theme);
        }
        PracticeOrigin origin = practice.facts().origin();
        values.put(ImportTargets.OWNER, owner);
        values.put(ImportTargets.ORIGIN_KEY, origin.key());
        values.put(ImportTargets.ORIGIN_SOURCE, origin.source());
        values.put(ImportTargets.ORIGIN_LICENCE, origin.licence());
        values.values().removeIf(String::isEmpty);
        return new ExportedPractice(practice.id(), practice.status(), values, practice.revision());
    }

    /** A single keyword with a comma in it would be read as two. */
    private static String keywords(String joined) {
        return joined.contains(",") && !joined.contains(";") ? joined + ";" : joined;
    }
}

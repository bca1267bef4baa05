package eu.binome.practice;

import java.util.List;

/**
 * When a field is asked at all: when another one, which offers answers, has one of these.
 *
 * @param field   key of the other field
 * @param answers codes of its answers
 */
public record FieldCondition(String field, List<String> answers) {

    public FieldCondition {
        answers = List.copyOf(answers);
    }

    boolean holds(PracticeContent content) {
        List<String> given = List.of(content.of(PracticeField.of(field)).split(","));
        return answers.stream().anyMatch(given::contains);
    }
}

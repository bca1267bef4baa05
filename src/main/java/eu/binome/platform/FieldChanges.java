package eu.binome.platform;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a form or a program saves at once: {@code {"fields": {name: value}, "seen": {name: value}}}.
 *
 * @param fields the wanted values by name; those that are not named stay as they are
 * @param seen   what the writer had last known as stored, by the same names; missing is empty
 */
public record FieldChanges(Map<String, String> fields, Map<String, String> seen) {

    public FieldChanges {
        fields = withoutNulls(fields);
        seen = withoutNulls(seen);
    }

    @JsonCreator
    static FieldChanges arrived(@JsonProperty("fields") Map<String, String> fields,
                                @JsonProperty("seen") Optional<Map<String, String>> seen) {
        return new FieldChanges(fields, seen.orElse(Map.of()));
    }

    /** The first values of fields in which nothing is stored yet. */
    public static FieldChanges first(Map<String, String> fields) {
        return new FieldChanges(fields, Map.of());
    }

    public Set<String> names() {
        return fields.keySet();
    }

    /**
     * One of the changes.
     *
     * @param canonical brings a value to the form in which it is stored, or refuses it with a {@link Problem}; a seen value that it
     *                  refuses cannot be what is stored and stays as it came
     */
    public FieldEdit edit(String name, UnaryOperator<String> canonical) {
        return new FieldEdit(canonical.apply(fields.get(name)), seenAs(name, canonical));
    }

    private String seenAs(String name, UnaryOperator<String> canonical) {
        String known = seen.getOrDefault(name, "");
        try {
            return canonical.apply(known);
        } catch (Problem refused) {
            return known;
        }
    }

    private static Map<String, String> withoutNulls(Map<String, String> arrived) {
        Map<String, String> texts = new HashMap<>();
        arrived.forEach((name, text) -> texts.put(name, Objects.requireNonNullElse(text, "")));
        return Map.copyOf(texts);
    }
}

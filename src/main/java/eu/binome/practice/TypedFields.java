package eu.binome.practice;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What a page or a message brings in: the parts that say nothing may arrive as null, which goes no further than here.
 */
public final class TypedFields {

    private TypedFields() {
    }

    /** The same with empty text for what says nothing. */
    public static Map<String, String> of(Map<String, String> arrived) {
        Map<String, String> fields = new HashMap<>();
        arrived.forEach((field, text) -> fields.put(field, text(text)));
        return fields;
    }

    /** The text, empty where there is none. */
    public static String text(String arrived) {
        return Objects.requireNonNullElse(arrived, "");
    }
}

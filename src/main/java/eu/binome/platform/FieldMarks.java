package eu.binome.platform;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.fasterxml.jackson.core.type.TypeReference;

/**
 * Who last changed each field of an object, and when; kept with the object as JSON, so that both texts of a conflict have their authors.
 */
public final class FieldMarks {

    /** How an object begins, of which nobody changed a field yet. */
    public static final String NONE = "{}";

    private static final TypeReference<TreeMap<String, Mark>> WRITTEN = new TypeReference<>() {
    };

    private final Map<String, Mark> marks;

    private FieldMarks(Map<String, Mark> marks) {
        this.marks = marks;
    }

    /** As an object keeps them. */
    public static FieldMarks of(String written) {
        return new FieldMarks(Json.read(written, WRITTEN));
    }

    /** The last change of a field; empty when it never changed, or before there were marks. */
    public Optional<Mark> last(String field) {
        return Optional.ofNullable(marks.get(field));
    }

    /** With a change of some fields. */
    public FieldMarks with(Collection<String> fields, Mark change) {
        Map<String, Mark> all = new TreeMap<>(marks);
        fields.forEach(field -> all.put(field, change));
        return new FieldMarks(all);
    }

    /** As the object has to keep them. */
    public String written() {
        return Json.write(marks);
    }

    /**
     * A change.
     *
     * @param by name of the person
     */
    public record Mark(String by, Instant at) {
    }
}

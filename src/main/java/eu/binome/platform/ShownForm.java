package eu.binome.platform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;

/**
 * What a form that is sent as a whole had shown in its fields when it was loaded; it travels in the form's hidden field {@code seen}.
 *
 * @param values by name
 */
public record ShownForm(Map<String, String> values) {

    /** Name of the hidden field. */
    public static final String FIELD = "seen";

    private static final TypeReference<HashMap<String, String>> WRITTEN = new TypeReference<>() {
    };

    public ShownForm {
        values = Map.copyOf(values);
    }

    /** As it comes back with the form; what cannot be read has shown nothing, so that every stored text clashes. */
    public static ShownForm of(String written) {
        try {
            return new ShownForm(Json.MAPPER.readValue(written.isBlank() ? "{}" : written, WRITTEN));
        } catch (JsonProcessingException unreadable) {
            return new ShownForm(Map.of());
        }
    }

    /** As it goes out with the form. */
    public String written() {
        return Json.write(values);
    }

    /** The fields that the writer changed; a field left as it was shown says nothing about what is stored by now. */
    public FieldChanges changes(Map<String, String> sent) {
        Map<String, String> changed = new HashMap<>(new FieldChanges(sent, Map.of()).fields());
        changed.entrySet().removeIf(field -> FieldEdit.plain(field.getValue()).equals(FieldEdit.plain(values.getOrDefault(field.getKey(), ""))));
        return new FieldChanges(changed, values);
    }

    /** What the same page has shown after a save: what was kept, and the others' texts of which it tells. */
    public ShownForm after(FieldChanges sent, List<FieldConflict> conflicts, List<FieldRefusal> refusals) {
        Map<String, String> known = new HashMap<>(sent.fields());
        refusals.forEach(refusal -> known.remove(refusal.field()));
        conflicts.forEach(conflict -> known.put(conflict.field(), conflict.theirs()));
        return with(known);
    }

    /** What the same page has shown after some of its fields changed, or were told to the writer. */
    public ShownForm with(Map<String, String> told) {
        Map<String, String> all = new HashMap<>(values);
        all.putAll(told);
        return new ShownForm(all);
    }
}

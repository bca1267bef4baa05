package eu.binome.practice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import eu.binome.platform.Localized;
import eu.binome.platform.Problem;

/**
 * The parts and fields of a form, and how they are changed: every change answers another plan.
 */
public record FormPlan(List<FormPart> parts) {

    private static final int MOST_FIELDS = 200;

    /** The way in which something is moved. */
    public enum Direction {
        UP, DOWN
    }

    public FormPlan {
        parts = List.copyOf(parts);
    }

    /** All fields in the order of the form. */
    List<FormField> fields() {
        return parts.stream().flatMap(part -> part.fields().stream()).toList();
    }

    /** A field by its key; empty when there is none. */
    public Optional<FormField> field(String key) {
        return fields().stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /** A part by its key; empty when there is none. */
    public Optional<FormPart> part(String key) {
        return parts.stream().filter(part -> part.key().equals(key)).findFirst();
    }

    /** With a field at the end of a part; a field without a key gets one that no edition before had. */
    public FormPlan withField(String part, FormField field, Set<String> taken) {
        if (fields().size() >= MOST_FIELDS) {
            throw new Problem("practice.forms.tooMany", MOST_FIELDS);
        }
        Set<String> known = new HashSet<>(taken);
        fields().forEach(other -> known.add(other.key()));
        FormField named = field.key().isEmpty() ? field.named(OwnKeys.fresh(field, known)) : field;
        return changed(part, found -> found.with(plus(found.fields(), named)));
    }

    /** With another version of a field in its place. */
    public FormPlan replaced(FormField field) {
        return new FormPlan(parts.stream().map(part -> part.with(part.fields().stream()
                .map(other -> other.key().equals(field.key()) ? field : other).toList())).toList());
    }

    /** Without a field; those that every form has stay. */
    public FormPlan without(String key) {
        field(key).filter(FormField::isFixed).ifPresent(fixed -> {
            throw new Problem("practice.forms.fixed");
        });
        return new FormPlan(parts.stream().map(part -> part.with(part.fields().stream().filter(field -> !field.key().equals(key)).toList())).toList());
    }

    /** With a field one place up or down, into the next part where its own ends. */
    public FormPlan moved(String key, Direction direction) {
        int from = partOf(key);
        FormPart part = parts.get(from);
        List<FormField> fields = new ArrayList<>(part.fields());
        int at = fields.stream().map(FormField::key).toList().indexOf(key);
        int to = at + (direction == Direction.UP ? -1 : 1);
        if (to >= 0 && to < fields.size()) {
            Collections.swap(fields, at, to);
            return changed(part.key(), found -> found.with(fields));
        }
        int next = from + (direction == Direction.UP ? -1 : 1);
        if (next < 0 || next >= parts.size()) {
            return this;
        }
        FormField field = fields.remove(at);
        List<FormField> others = new ArrayList<>(parts.get(next).fields());
        others.add(direction == Direction.UP ? others.size() : 0, field);
        return changed(part.key(), found -> found.with(fields)).changed(parts.get(next).key(), found -> found.with(others));
    }

    private int partOf(String key) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).fields().stream().anyMatch(field -> field.key().equals(key))) {
                return i;
            }
        }
        throw new Problem("platform.gone");
    }

    /** With one more part at the end. */
    public FormPlan withPart(Localized title, Localized lead) {
        if (title.isEmpty()) {
            throw new Problem("practice.forms.noTitle");
        }
        int number = 1;
        while (part("PART" + number).isPresent()) {
            number++;
        }
        return new FormPlan(plus(parts, new FormPart("PART" + number, title, lead, List.of())));
    }

    /** With other words over a part. */
    public FormPlan renamed(String key, Localized title, Localized lead) {
        return changed(key, part -> {
            if (title.isEmpty() && !part.isUsual()) {
                throw new Problem("practice.forms.noTitle");
            }
            return new FormPart(part.key(), title, lead, part.fields());
        });
    }

    /** With a part one place up or down. */
    public FormPlan movedPart(String key, Direction direction) {
        List<FormPart> others = new ArrayList<>(parts);
        int at = others.indexOf(part(key).orElseThrow(() -> new Problem("platform.gone")));
        int to = at + (direction == Direction.UP ? -1 : 1);
        if (to < 0 || to >= others.size()) {
            return this;
        }
        Collections.swap(others, at, to);
        return new FormPlan(others);
    }

    /** Without a part; only an empty one can go. */
    public FormPlan withoutPart(String key) {
        if (part(key).filter(part -> !part.fields().isEmpty()).isPresent()) {
            throw new Problem("practice.forms.partNotEmpty");
        }
        return new FormPlan(parts.stream().filter(part -> !part.key().equals(key)).toList());
    }

    private FormPlan changed(String key, UnaryOperator<FormPart> change) {
        if (part(key).isEmpty()) {
            throw new Problem("platform.gone");
        }
        return new FormPlan(parts.stream().map(part -> part.key().equals(key) ? change.apply(part) : part).toList());
    }

    private static <T> List<T> plus(List<T> list, T last) {
        List<T> all = new ArrayList<>(list);
        all.add(last);
        return all;
    }
}

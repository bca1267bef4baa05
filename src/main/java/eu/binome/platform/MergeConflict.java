package eu.binome.platform;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Somebody else wrote into the same fields first; both texts are here, so that whoever came second can merge them.
 */
public final class MergeConflict extends Conflict {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldConflict> fields;

    /** @param fields the fields in which both differ, at least one */
    public MergeConflict(List<FieldConflict> fields) {
        super("platform.conflict");
        this.fields = List.copyOf(fields);
    }

    public List<FieldConflict> fields() {
        return fields;
    }

    /** What is stored in these fields. */
    public Map<String, String> theirs() {
        return fields.stream().collect(Collectors.toMap(FieldConflict::field, FieldConflict::theirs));
    }
}

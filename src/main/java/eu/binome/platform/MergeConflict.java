package eu.binome.platform;

import java.util.List;

/**
 * Somebody else wrote into the same fields first; both texts are here, so that whoever came second can merge them.
 */
public final class MergeConflict extends Conflict {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldConflict> fields;
    private final long version;

    /**
     * @param fields  the fields in which both differ, at least one
     * @param version the version to send with what was merged
     */
    public MergeConflict(List<FieldConflict> fields, long version) {
        super("platform.conflict");
        this.fields = List.copyOf(fields);
        this.version = version;
    }

    public List<FieldConflict> fields() {
        return fields;
    }

    public long version() {
        return version;
    }
}

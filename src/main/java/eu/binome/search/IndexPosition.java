package eu.binome.search;

import java.util.Map;

/**
 * Up to which row of the table of changes an index knows everything.
 *
 * @param change the id of that row; {@link #NEVER} when the index was never built
 */
record IndexPosition(long change) {

    /** The shape of the fields: raise it when analyzers or fields change, and every node builds its index anew. */
    static final String FORMAT = "2";

    static final long NEVER = -1;

    private static final String CHANGE_ENTRY = "change";
    private static final String FORMAT_ENTRY = "format";

    /** The position of an index that must be built. */
    static IndexPosition never() {
        return new IndexPosition(NEVER);
    }

    /** What {@link #data()} gave; {@link #never()} when it is missing or of another format. */
    static IndexPosition from(Map<String, String> data) {
        return FORMAT.equals(data.get(FORMAT_ENTRY))
                ? new IndexPosition(Long.parseLong(data.getOrDefault(CHANGE_ENTRY, Long.toString(NEVER))))
                : never();
    }

    /** What is kept beside the index. */
    Map<String, String> data() {
        return Map.of(FORMAT_ENTRY, FORMAT, CHANGE_ENTRY, Long.toString(change));
    }

    /** Whether there is an index at all. */
    boolean isBuilt() {
        return change != NEVER;
    }
}

package eu.binome.security;

/**
 * The id of an object that belongs to a partnership; the door reads from its row which one.
 */
public interface ScopedId {

    /** The primary key. */
    long value();

    /** The table of the object. A constant, never from outside. */
    String table();

    /** The column that holds the partnership's id. */
    default String scopeColumn() {
        return "partnership_id";
    }
}

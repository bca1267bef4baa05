package eu.binome.search;

/**
 * The address of a document: its kind and its id within the kind.
 */
public record SearchKey(String kind, long id) {

    /** Reads what {@link #toString()} wrote. */
    static SearchKey parse(String text) {
        int colon = text.lastIndexOf(':');
        return new SearchKey(text.substring(0, colon), Long.parseLong(text.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return kind + ":" + id;
    }
}

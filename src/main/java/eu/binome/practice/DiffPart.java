package eu.binome.practice;

/**
 * A run of words that both texts have, or only one of them.
 */
public record DiffPart(Kind kind, String text) {

    /** Where the words stand. */
    public enum Kind { SAME, REMOVED, ADDED }

    public boolean removed() {
        return kind == Kind.REMOVED;
    }

    public boolean added() {
        return kind == Kind.ADDED;
    }
}

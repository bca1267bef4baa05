package eu.binome.practice;

/**
 * Where a text came from.
 */
public enum TextOrigin {

    /** A person wrote it here. */
    HUMAN,
    /** It came with a file. */
    IMPORTED
}

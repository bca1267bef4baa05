package eu.binome.practice;

/**
 * Where a text came from.
 */
public enum TextOrigin {

    /** A person wrote it here. */
    HUMAN,
    /** A program translated it. */
    MACHINE,
    /** It came with a file. */
    IMPORTED
}

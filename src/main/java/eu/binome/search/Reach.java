package eu.binome.search;

/**
 * How far the words of a request are carried.
 */
public enum Reach {

    /** What they are called in the other languages is looked for, too. */
    ALL_LANGUAGES,
    /** The words themselves, whatever the language of the text. */
    WORDS_AS_TYPED
}

package eu.binome.search;

/**
 * How strictly the words were taken: the strictest way that finds anything.
 */
public enum Match {

    /** As typed; of more than five words some may be missing. */
    AS_TYPED,
    /** Words spelt nearly so were accepted. */
    NEARLY_SPELT,
    /** Any one of the words was enough, nearly spelt too. */
    ANY_WORD
}

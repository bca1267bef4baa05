package eu.binome.search;

/**
 * Who can see a change.
 */
enum Sight {

    /** Visitors, on some public page, before it or after it. */
    PUBLIC,
    /** Members only. */
    INSIDE
}

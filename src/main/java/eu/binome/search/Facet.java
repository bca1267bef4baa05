package eu.binome.search;

/**
 * A side along which results are counted and filtered; its values are codes, the page gives them names.
 */
public enum Facet {

    /** What it is, by the source's kind: filled by the index. */
    KIND,
    /** The partnership's id: filled by the index. */
    PARTNERSHIP,
    /** The theme's id. */
    THEME,
    /** The country as ISO 3166-1 code of two letters. */
    COUNTRY,
    /** The region as NUTS code. */
    REGION,
    /** The partner organisation's id. */
    PARTNER,
    /** The year, four digits. */
    YEAR,
    /** The state in the owner's workflow, by the name of its constant. */
    STATUS,
    /** The languages in which there is a text: filled by the index. */
    LANGUAGE
}

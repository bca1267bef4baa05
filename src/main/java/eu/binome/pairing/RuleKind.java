package eu.binome.pairing;

/**
 * What the coordinator decided about two partners.
 */
public enum RuleKind {

    /** They are together. */
    LOCKED,
    /** They are not together. */
    FORBIDDEN
}

package eu.binome.transfer;

/**
 * What a budget line pays: what recurs, or what lasts.
 */
public enum CostKind {
    RUNNING, INVESTMENT
}

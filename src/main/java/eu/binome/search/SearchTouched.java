package eu.binome.search;

/**
 * Something findable changed in a transaction; observed once that is through.
 */
record SearchTouched() {
}

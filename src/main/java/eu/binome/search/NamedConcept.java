package eu.binome.search;

/**
 * A concept and the thesaurus that names it so.
 */
record NamedConcept(Concept concept, String thesaurus) {
}

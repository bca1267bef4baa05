package eu.binome.search;

import java.util.List;

/**
 * A collection of concepts.
 *
 * @param name     as readers see it beside what was found through it
 * @param concepts in its order
 */
record Thesaurus(String name, List<Concept> concepts) {
}

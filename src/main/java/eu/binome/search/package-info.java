/**
 * Finds what partnerships wrote, in nine languages, and shows each reader only what they may read.
 *
 * <p>The index is a copy: MariaDB holds the truth, the index may be lost at any moment and is built again from the
 * {@link eu.binome.search.SearchSource}s that the modules above contribute. This module knows none of them.
 *
 * <p>Null is neither a parameter nor a result: absence is an {@link java.util.Optional} or an empty collection.
 */
package eu.binome.search;

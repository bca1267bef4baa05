/**
 * What outsiders read: the catalogue of published practices, each practice, the guides, and what search engines need.
 *
 * <p>Nothing here shows what is not published, whoever asks; every page is complete without JavaScript.
 *
 * <p>Null is neither a parameter nor a result: absence is an {@link java.util.Optional} or an empty collection.
 */
package eu.binome.publication;

/**
 * Everything without a word of the product in it: errors, clock, settings, persistence, mail, storage, texts, web and REST plumbing.
 *
 * <p>Null is neither a parameter nor a result anywhere in Binôme: absence is an {@link java.util.Optional} or an empty list.
 */
package eu.binome.platform;

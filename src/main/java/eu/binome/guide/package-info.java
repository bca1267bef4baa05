/**
 * Compiles chosen practices into guides and publishes their editions.
 *
 * <p>Null is neither parameter nor result in this module: what may be missing is an {@link java.util.Optional}, an
 * empty text or an empty list.
 */
package eu.binome.guide;

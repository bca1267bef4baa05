/**
 * Everybody's first pages: what is waited from them, the coordinator's matrix; and the demo partnership.
 *
 * <p>Null is neither a parameter nor a result.
 */
package eu.binome.home;

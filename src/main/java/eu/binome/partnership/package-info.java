/**
 * Partnerships, their partner organisations, themes, calendar and members.
 *
 * <p>Null is neither a parameter nor a result.
 */
package eu.binome.partnership;

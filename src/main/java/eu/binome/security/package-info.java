/**
 * Accounts, roles per partnership, the one door that every call passes, sessions and the audit trail.
 *
 * <p>Null is neither a parameter nor a result.
 */
package eu.binome.security;

package eu.binome.security;

/**
 * The id of an account.
 */
public record AccountId(long value) {
}

package eu.binome.security;

/**
 * One field's change, as text.
 */
public record AuditChange(String field, String from, String to) {
}

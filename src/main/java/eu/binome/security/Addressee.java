package eu.binome.security;

import java.util.Locale;

/**
 * Whom the application writes to.
 */
public record Addressee(String name, String email, Locale locale) {
}

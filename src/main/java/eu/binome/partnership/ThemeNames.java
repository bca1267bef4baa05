package eu.binome.partnership;

import java.util.Map;

/**
 * The names of a theme as a form shows them.
 *
 * @param names   by ISO 639-1 code
 * @param version goes back with the form
 */
public record ThemeNames(String code, Map<String, String> names, long version) {
}

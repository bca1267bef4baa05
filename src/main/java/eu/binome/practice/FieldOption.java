package eu.binome.practice;

import eu.binome.platform.Localized;

/**
 * One of the answers that a field offers.
 *
 * @param code letters and digits; stored in practices, so it never changes
 */
public record FieldOption(String code, Localized name) {
}

package eu.binome.partnership;

import eu.binome.platform.Localized;

/**
 * A theme in short.
 */
public record ThemeSummary(ThemeId id, String code, Localized name) {
}

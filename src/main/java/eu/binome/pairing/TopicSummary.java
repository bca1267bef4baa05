package eu.binome.pairing;

import eu.binome.partnership.ThemeId;
import eu.binome.platform.Localized;

/**
 * A topic of the grid as others see it.
 */
public record TopicSummary(TopicId id, ThemeId theme, Localized name) {
}

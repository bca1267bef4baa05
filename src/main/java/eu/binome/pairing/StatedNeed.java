package eu.binome.pairing;

import eu.binome.partnership.ThemeId;
import eu.binome.platform.Localized;

/**
 * What a partner stated on a topic.
 *
 * @param need     0 to 5
 * @param resource 0 to 5
 * @param reason   the partner's sentence, may be blank
 */
public record StatedNeed(ThemeId theme, Localized topic, int need, int resource, String reason) {
}

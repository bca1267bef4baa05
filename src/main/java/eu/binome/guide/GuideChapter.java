package eu.binome.guide;

import java.util.Optional;

import eu.binome.partnership.ThemeId;
import eu.binome.platform.Localized;

/**
 * The place of a practice in a guide.
 *
 * @param title    of the guide; empty when it has none yet
 * @param theme    whose chapter it is; empty for the one of the other practices
 * @param position from 1 within the chapter
 */
public record GuideChapter(GuideId guide, Localized title, Optional<ThemeId> theme, int position) {
}

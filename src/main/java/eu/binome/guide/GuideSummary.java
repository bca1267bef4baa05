package eu.binome.guide;

import java.util.List;

import eu.binome.platform.Localized;

/**
 * A guide in short.
 *
 * @param title     empty when it has none yet
 * @param practices number of practices chosen
 * @param editions  published ones, newest first
 */
public record GuideSummary(GuideId id, Localized title, int practices, List<PublishedGuide> editions) {
}

package eu.binome.guide;

import java.util.List;
import java.util.Map;

import eu.binome.partnership.PartnershipId;
import eu.binome.platform.Localized;

/**
 * A guide as its coordinator composes it.
 *
 * @param revision grows with every change; a PDF of an older one is outdated
 * @param texts    by part: title, subtitle, introduction, notice, {@code theme-<id>}
 * @param chapters one per theme of the partnership, in their order, empty ones included
 * @param others   what has no theme
 */
public record GuideDetail(GuideId id, PartnershipId partnership, long revision, Map<String, Localized> texts,
                          List<ChapterDetail> chapters, OtherPractices others) {

    /** Number of practices chosen. */
    public int practices() {
        return others.entries().size() + chapters.stream().mapToInt(chapter -> chapter.entries().size()).sum();
    }

    /** A text in exactly this language; empty when it is not written. */
    public String text(String part, String language) {
        return texts.getOrDefault(part, Localized.empty()).texts().getOrDefault(language, "");
    }
}

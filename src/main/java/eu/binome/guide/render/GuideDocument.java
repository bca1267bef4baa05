package eu.binome.guide.render;

import java.util.List;
import java.util.Locale;

/**
 * A whole guide in one language, ready to be set: nothing in it has to be looked up or translated any more.
 *
 * @param language of every text in it, also declared to screen readers
 * @param subtitle may be empty
 * @param date     of the edition, already in words of that language
 */
public record GuideDocument(Locale language, String title, String subtitle, Publisher publisher, String date,
        Prose introduction, List<Chapter> chapters, List<PartnerEntry> partners, Imprint imprint) {

    public GuideDocument {
        chapters = List.copyOf(chapters);
        partners = List.copyOf(partners);
    }

    /** Number of practices in all chapters, 0 for a guide that holds none yet. */
    public int practiceCount() {
        return chapters.stream().mapToInt(chapter -> chapter.practices().size()).sum();
    }

    /** How large the title can be set on the cover: {@code short}, {@code medium} or {@code long}. */
    public String titleSize() {
        if (title.length() <= 50) {
            return "short";
        }
        return title.length() <= 120 ? "medium" : "long";
    }
}

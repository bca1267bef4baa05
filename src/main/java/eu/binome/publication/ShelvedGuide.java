package eu.binome.publication;

import eu.binome.platform.ReaderLocale;
import java.time.LocalDate;

/**
 * The newest published edition of a guide in one language.
 *
 * @param edition     its id
 * @param partnership the partnership's acronym
 * @param publishedOn the day in {@link ReaderLocale#ZONE}
 */
public record ShelvedGuide(long edition, String title, String language, String partnership, LocalDate publishedOn, int pages,
                           int practices) {

    /** Where its PDF is. */
    public String link() {
        return "/api/guide-editions/" + edition + "/pdf";
    }
}

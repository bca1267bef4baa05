package eu.binome.home.web;

import eu.binome.notification.NoticeRow;
import eu.binome.platform.ReaderLocale;

/**
 * Something that happened, in the reader's words.
 *
 * @param at   day
 * @param what the sentence
 * @param link where it leads
 */
public record NewsRow(String at, String what, String link) {

    static NewsRow of(NoticeRow notice, ReaderLocale reader) {
        return new NewsRow(reader.date(notice.at().atZone(ReaderLocale.ZONE).toLocalDate()),
                reader.say(notice.text().messageKey(), notice.text().arguments().toArray()), notice.text().link());
    }
}

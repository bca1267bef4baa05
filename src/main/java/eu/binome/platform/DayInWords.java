package eu.binome.platform;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/**
 * Days as they are written in running text: 12 March 2026 in English as in Europe, 1er mars 2026 in French.
 */
public final class DayInWords {

    private DayInWords() {
    }

    /** The day of a date in that language. */
    public static String of(TemporalAccessor date, Locale language) {
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(european(language)).format(date);
        return "fr".equals(language.getLanguage()) ? day.replaceFirst("^1 ", "1er ") : day;
    }

    /** The same language with its European habits: 12 March, not March 12. */
    static Locale european(Locale language) {
        return "en".equals(language.getLanguage()) ? Locale.UK : language;
    }
}

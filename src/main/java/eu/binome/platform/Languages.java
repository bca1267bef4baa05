package eu.binome.platform;

import java.util.List;
import java.util.Locale;

/**
 * The nine languages of content, and those in which the whole interface speaks.
 */
public final class Languages {

    /** Languages in which content may be written, in the order in which they are offered. */
    public static final List<String> ALL = List.of("fr", "en", "nl", "cs", "hu", "pl", "sl", "es", "de");

    /** Languages in which every screen is complete; visitors' screens are complete in all nine. */
    public static final List<String> COMPLETE = List.of("fr", "en");

    private Languages() {
    }

    /** Whether content may be written in this language, given as an ISO 639-1 code. */
    public static boolean isKnown(String code) {
        return ALL.contains(code);
    }

    /** The language's name in itself, with a capital: "Français", "Čeština". */
    public static String nameOf(String code) {
        Locale locale = Locale.of(code);
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}

package eu.binome.platform.web;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import eu.binome.platform.Languages;

/**
 * Which languages a page speaks: all nine where people come before they have signed in, French and English inside.
 */
final class PageLanguages {

    private static final Pattern FOR_VISITORS = Pattern.compile(
            "/(?:publication/[a-zA-Z]+|security/(?:signIn|signOut|forgotten|reset|invitation)|platform/error)\\.xhtml");

    private PageLanguages() {
    }

    /** The languages of a page, given by the path of its view. */
    static List<String> of(String view) {
        return FOR_VISITORS.matcher(view).matches() ? Languages.ALL : Languages.COMPLETE;
    }

    /**
     * The one of these languages that suits the reader best.
     *
     * @param chosen    what the reader chose
     * @param preferred what the browser prefers, best first
     * @return what was chosen if it is spoken, else the first preferred one that is, else English
     */
    static Locale best(List<String> spoken, Locale chosen, List<Locale> preferred) {
        if (spoken.contains(chosen.getLanguage())) {
            return chosen;
        }
        return Locale.of(preferred.stream().map(Locale::getLanguage).filter(spoken::contains).findFirst().orElse("en"));
    }
}

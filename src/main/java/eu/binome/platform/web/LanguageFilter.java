package eu.binome.platform.web;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import eu.binome.platform.BrowserCookies;
import eu.binome.platform.Languages;
import eu.binome.platform.ReaderLocale;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Finds the reader's language: {@code ?lang=}, which is remembered in a cookie, else that cookie, else what the browser prefers.
 */
public class LanguageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String COOKIE = "binome_lang";
    private static final Pattern ASKED = Pattern.compile("(?:^|&)lang=([a-z]{2})(?:&|$)");
    private static final int YEAR_SECONDS = 31_536_000;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<String> asked = asked(request);
        asked.ifPresent(language -> remember(response, language));
        String language = asked.or(() -> BrowserCookies.value(request, COOKIE).filter(Languages::isKnown)).orElseGet(() -> preferred(request));
        request.setAttribute(ReaderLocale.ATTRIBUTE, Locale.of(language));
        chain.doFilter(request, response);
    }

    /** Read from the address itself: forms are not, before it is known that they are not too large. */
    private static Optional<String> asked(HttpServletRequest request) {
        return Optional.ofNullable(request.getQueryString()).map(ASKED::matcher).filter(Matcher::find).map(found -> found.group(1)).filter(Languages::isKnown);
    }

    private static String preferred(HttpServletRequest request) {
        List<Locale> wanted = Collections.list(request.getLocales());
        return wanted.stream().map(Locale::getLanguage).filter(Languages::isKnown).findFirst().orElse("en");
    }

    private static void remember(HttpServletResponse response, String language) {
        BrowserCookies.add(response, COOKIE, language, YEAR_SECONDS);
    }
}

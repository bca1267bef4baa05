package eu.binome.platform.web;

import java.io.IOException;
import java.net.MalformedURLException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import eu.binome.platform.Languages;
import eu.binome.platform.ReaderLocale;
import eu.binome.platform.RequestPath;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Leads addresses to pages: {@code /module/page} and {@code /p/slug/module/page} to {@code /module/page.xhtml}.
 */
public class PageFilter extends HttpFilter {

    /** Request attribute with the address as the reader sees it, path and query. */
    static final String ADDRESS = "binome.address";

    /** Request attribute with the list of languages that this page speaks. */
    static final String LANGUAGES = "binome.languages";

    private static final long serialVersionUID = 1L;
    private static final Pattern PAGE = Pattern.compile("(?:/p/[a-z0-9-]+)?(/[a-z]+/[a-zA-Z]+)");
    private static final Pattern PARTNERSHIP_HOME = Pattern.compile("/p/[a-z0-9-]+/?");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        String decoded = RequestPath.of(request);
        if (decoded.endsWith(".xhtml") && !decoded.startsWith("/jakarta.faces.resource/")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Optional<String> page = pageOf(path, request);
        if (page.isPresent()) {
            String query = request.getQueryString();
            request.setAttribute(ADDRESS, query == null ? path : path + "?" + query);
            speak(request, PageLanguages.of(page.get()));
            request.getRequestDispatcher(page.get()).forward(new NonceRequest(request), response);
        } else if (path.startsWith("/p/")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            if (decoded.startsWith("/api/") && request.getAttribute("binome.signedIn") != null) {
                // pages inside show these sentences beside their own
                speak(request, Languages.COMPLETE);
            }
            chain.doFilter(request, response);
        }
    }

    private static void speak(HttpServletRequest request, List<String> languages) {
        request.setAttribute(LANGUAGES, languages);
        if (request.getAttribute(ReaderLocale.ATTRIBUTE) instanceof Locale chosen) {
            request.setAttribute(ReaderLocale.SPOKEN, PageLanguages.best(languages, chosen, Collections.list(request.getLocales())));
        }
    }

    private Optional<String> pageOf(String path, HttpServletRequest request) throws MalformedURLException {
        if (path.equals("/")) {
            return Optional.of(request.getAttribute("binome.signedIn") == null ? "/publication/catalogue.xhtml" : "/home/home.xhtml");
        }
        if (PARTNERSHIP_HOME.matcher(path).matches()) {
            return Optional.of("/home/start.xhtml");
        }
        Matcher matcher = PAGE.matcher(path);
        if (matcher.matches()) {
            String view = matcher.group(1) + ".xhtml";
            return getServletContext().getResource(view) == null ? Optional.empty() : Optional.of(view);
        }
        return Optional.empty();
    }
}

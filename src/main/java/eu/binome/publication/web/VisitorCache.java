package eu.binome.publication.web;

import eu.binome.platform.BrowserCookies;
import eu.binome.platform.ReaderLocale;
import eu.binome.platform.RequestPath;
import eu.binome.search.ContentVersion;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Spares visitors a page they have already, and the server one it has made already: browsers ask again each time and are told "unchanged"
 * until anything changed, and what one visitor was shown the next one gets from memory.
 *
 * <p>The entity tag names the content, the language and the chosen appearance; what is kept is found by it and the address. Only readers
 * who have not signed in, and whose browser brings none of this site's cookies but those two choices, get or leave anything here.
 */
public class VisitorCache extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> THEMES = Set.of("light", "dark");
    private static final String THEME = "binome_theme";
    private static final Set<String> CHOICES = Set.of(THEME, "binome_lang");

    @Inject
    private transient ContentVersion content;
    @Inject
    private transient VisitorPages pages;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = RequestPath.of(request);
        if (!path.equals("/") && !path.startsWith("/publication/")) {
            chain.doFilter(request, response);
            return;
        }
        if (request.getAttribute("binome.signedIn") != null || !READING.contains(request.getMethod())) {
            response.setHeader("Cache-Control", "private, no-store");
            chain.doFilter(request, response);
            return;
        }
        Optional<String> tag = content.current().map(version -> tag(request, version));
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Vary", "Accept-Encoding, Accept-Language, Cookie");
        tag.ifPresent(value -> response.setHeader("ETag", value));
        if (tag.isPresent() && isKnown(request, tag.get())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else if (tag.isPresent() && isForAll(request)) {
            answer(new VisitorPages.Key(tag.get(), address(request)), request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The tag is older than what is read for the page: a change between makes another tag, and the page is never found under it. */
    private void answer(VisitorPages.Key key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<VisitorPage> page = pages.find(key);
        if (page.isEmpty()) {
            CapturedPage captured = new CapturedPage(response);
            chain.doFilter(request, captured);
            page = captured.page();
            page.ifPresent(made -> pages.keep(key, made));
            if (page.isEmpty()) {
                captured.send();
            }
        }
        if (page.isPresent()) {
            page.get().send(request, response);
        }
    }

    private static boolean isForAll(HttpServletRequest request) {
        return request.getMethod().equals("GET") && Optional.ofNullable(request.getCookies()).stream().flatMap(Arrays::stream).map(Cookie::getName)
                .noneMatch(name -> name.startsWith("binome") && !CHOICES.contains(name));
    }

    private static String address(HttpServletRequest request) {
        return request.getRequestURI() + Optional.ofNullable(request.getQueryString()).map(query -> "?" + query).orElse("");
    }

    private static String tag(HttpServletRequest request, String version) {
        String appearance = BrowserCookies.value(request, THEME).filter(THEMES::contains).orElse("auto");
        return "W/\"" + version + "." + request.getAttribute(ReaderLocale.ATTRIBUTE) + "." + appearance + "\"";
    }

    private static boolean isKnown(HttpServletRequest request, String tag) {
        String known = Optional.ofNullable(request.getHeader("If-None-Match")).orElse("");
        return Arrays.stream(known.split(",")).map(String::strip).anyMatch(tag::equals);
    }
}

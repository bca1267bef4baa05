package eu.binome.publication.web;

import eu.binome.platform.BrowserCookies;
import eu.binome.platform.ReaderLocale;
import eu.binome.platform.RequestPath;
import eu.binome.search.ContentVersion;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Spares visitors a page they have already: it asks again each time and is told "unchanged" until anything changed.
 *
 * <p>The entity tag names the content, the language and the chosen appearance; only signed-out readers get one.
 */
public class VisitorCache extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Inject
    private transient ContentVersion content;

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
        response.setHeader("Vary", "Accept-Language, Cookie");
        tag.ifPresent(value -> response.setHeader("ETag", value));
        if (tag.isPresent() && isKnown(request, tag.get())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static String tag(HttpServletRequest request, String version) {
        String appearance = BrowserCookies.value(request, "binome_theme").filter(text -> text.matches("[a-z]{1,8}")).orElse("auto");
        return "W/\"" + version + "." + request.getAttribute(ReaderLocale.ATTRIBUTE) + "." + appearance + "\"";
    }

    private static boolean isKnown(HttpServletRequest request, String tag) {
        String known = Optional.ofNullable(request.getHeader("If-None-Match")).orElse("");
        return Arrays.stream(known.split(",")).map(String::strip).anyMatch(tag::equals);
    }
}

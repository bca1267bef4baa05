package eu.binome.platform.web;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

import eu.binome.platform.BrowserCookies;
import eu.binome.platform.RequestIds;
import eu.binome.platform.RequestPath;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Gives each request its id, each response the security headers, and logs what was answered in which time.
 */
public class RequestFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger("eu.binome.request");
    private static final int NANOS_PER_MILLI = 1_000_000;
    private static final String INVITATIONS = "/api/invitations/";
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{32,}");

    /** Everything but scripts; those of a page are named, with its nonce, in a second header by the component library. */
    private static final String POLICY = "img-src 'self' data:; style-src 'self'; font-src 'self'; connect-src 'self'; "
            + "media-src 'none'; object-src 'none'; frame-src 'none'; worker-src 'none'; manifest-src 'self'; base-uri 'none'; "
            + "form-action 'self'; frame-ancestors 'none'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long start = System.nanoTime();
        String id = RequestIds.begin();
        request.setAttribute("binome.requestId", id);
        addHeaders(request, response, id);
        try {
            chain.doFilter(request, response);
        } finally {
            LOG.log(Level.INFO, "{0} {1} {2,number,#} {3,number,#} ms", new Object[] {request.getMethod(), logged(request),
                    response.getStatus(), (System.nanoTime() - start) / NANOS_PER_MILLI});
            RequestIds.end();
        }
    }

    /** The address without what lets its bearer in: the token of an invitation, wherever it stands. */
    static String logged(HttpServletRequest request) {
        return RequestPath.of(request).startsWith(INVITATIONS) ? INVITATIONS + "…" : TOKEN.matcher(request.getRequestURI()).replaceAll("…");
    }

    private static void addHeaders(HttpServletRequest request, HttpServletResponse response, String id) {
        response.setHeader("X-Request-Id", id);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), interest-cohort=()");
        if (request.isSecure() || BrowserCookies.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        String path = RequestPath.of(request);
        boolean data = path.startsWith("/api/") || path.startsWith("/health");
        response.setHeader("Content-Security-Policy", data ? POLICY + "; script-src 'none'; sandbox" : POLICY);
        if (data) {
            response.setHeader("Cache-Control", "no-store");
        } else if (path.startsWith("/resources/")) {
            response.setHeader("Cache-Control", request.getQueryString() == null ? "public, max-age=604800" : "public, max-age=31536000, immutable");
        }
    }
}

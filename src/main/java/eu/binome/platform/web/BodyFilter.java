package eu.binome.platform.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;

import eu.binome.platform.BrowserCookies;
import eu.binome.platform.Problem;
import eu.binome.platform.RefusalResponse;
import eu.binome.platform.RequestPath;
import eu.binome.platform.Setting;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Bounds what a REST call or a form may send: little from people who have not signed in, and only where they may; nobody more than the
 * settings.
 */
public class BodyFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final long MEGABYTE = 1_000_000;
    private static final long UNSIGNED_BYTES = 64_000;
    private static final long FORM_BYTES = 12_000_000;
    /** The cookie of a browser from which somebody signed in lately: what they wrote may wait until they sign in again. */
    private static final String KNOWN_BROWSER = "binome_ticket";
    private static final Pattern OPEN = Pattern.compile("/api/(session|invitations/[^/]*)/?");
    private static final Pattern FILES = Pattern.compile("/api/.*/files/?");
    private static final Pattern IMPORTS = Pattern.compile("/api/.*/practice-imports/?");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = RequestPath.of(request);
        if (!path.startsWith("/api/")) {
            takeForm(request, response, chain);
            return;
        }
        boolean signedIn = request.getAttribute("binome.signedIn") != null;
        boolean refused = !signedIn && !OPEN.matcher(path).matches();
        chain.doFilter(new BoundedBody(request, mostBytes(path, signedIn),
                refused ? Optional.of(new Problem("security.signIn.needed")) : Optional.empty()), response);
    }

    private static void takeForm(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long most = mostFormBytes(request.getAttribute("binome.signedIn") != null || BrowserCookies.value(request, KNOWN_BROWSER).isPresent(),
                Optional.ofNullable(request.getContentType()).orElse("").startsWith("multipart/"));
        if ("POST".equals(request.getMethod()) && (request.getContentLengthLong() < 0 || request.getContentLengthLong() > most)) {
            drop(request.getInputStream());
            RefusalResponse.send(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, new Problem("platform.error.tooLarge.advice"));
        } else {
            chain.doFilter(request, response);
        }
    }

    /**
     * A form as large as a practice with each of its eighteen texts at its longest: 50,000 characters, of up to twelve letters each as
     * browsers write them. Files have their own bound.
     */
    static long mostFormBytes(boolean known, boolean withFiles) {
        if (!known) {
            return UNSIGNED_BYTES;
        }
        return withFiles ? Long.MAX_VALUE : FORM_BYTES;
    }

    /** Lets some of it go by unseen: a browser that is still sending would not read the refusal. */
    private static void drop(InputStream body) throws IOException {
        body.skip(FORM_BYTES);
    }

    /** Imports carry their file as Base64, four letters for three bytes. */
    static long mostBytes(String path, boolean signedIn) {
        if (!signedIn) {
            return UNSIGNED_BYTES;
        }
        if (FILES.matcher(path).matches()) {
            return Setting.ATTACHMENT_MEGABYTES.value() * MEGABYTE;
        }
        long plain = Setting.REQUEST_MEGABYTES.value() * MEGABYTE;
        return IMPORTS.matcher(path).matches() ? plain + Setting.IMPORT_MEGABYTES.value() * MEGABYTE * 4 / 3 : plain;
    }
}

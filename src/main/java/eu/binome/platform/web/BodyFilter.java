package eu.binome.platform.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

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
 * Bounds what a REST call or a form may send: little from people who have not signed in, and only where they may. A call may send what
 * the settings allow, a form as much as the longest of this site; forms with files are left to the server, see web.xml, and to who takes
 * the files.
 */
public class BodyFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final long MEGABYTE = 1_000_000;
    private static final long UNSIGNED_BYTES = 64_000;
    /**
     * A practice with each of its eighteen texts at its longest, 50,000 characters, twice: as typed, and in {@code seen} as it was shown.
     * Browsers write a letter of our nine languages, a quotation mark or the end of a line with up to six letters each: 10.8 MB, and the
     * rest of the form. (Texts of nothing but typographic signs and letters of other alphabets, nine or twelve letters each, would be
     * larger; nobody writes a whole practice of those.)
     */
    private static final long FORM_BYTES = 12_000_000;
    /** What people wrote whose session has ended may wait until they sign in again. */
    private static final List<String> KNOWN = List.of("binome.signedIn", "binome.signedInLately");
    private static final Pattern OPEN = Pattern.compile("/api/(session|invitations/[^/]*)/?");
    private static final Pattern FILES = Pattern.compile("/api/.*/files/?");
    private static final Pattern IMPORTS = Pattern.compile("/api/.*/practice-imports/?");
    private static final Pattern IMPORTED_FILE = Pattern.compile("/api/(.*/practice-imports/file|thesauri)/?");
    /** An order that carries its file itself is in memory as a whole. */
    private static final int MOST_CARRIED_MEGABYTES = 50;

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
        long most = mostFormBytes(KNOWN.stream().anyMatch(name -> request.getAttribute(name) != null),
                Optional.ofNullable(request.getContentType()).orElse("").startsWith("multipart/"));
        if ("POST".equals(request.getMethod()) && (request.getContentLengthLong() < 0 || request.getContentLengthLong() > most)) {
            drop(request.getInputStream());
            RefusalResponse.send(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, new Problem("platform.error.tooLarge.advice"));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static long mostFormBytes(boolean known, boolean withFiles) {
        if (!known) {
            return UNSIGNED_BYTES;
        }
        return FORM_BYTES + (withFiles ? Math.max(Setting.IMPORT_MEGABYTES.value(), Setting.ATTACHMENT_MEGABYTES.value()) * MEGABYTE : 0);
    }

    /** Lets some of it go by unseen: a browser that is still sending would not read the refusal. */
    private static void drop(InputStream body) throws IOException {
        body.skip(FORM_BYTES);
    }

    /** A file to be imported goes to the disk; an order for an import may carry a small one as Base64, four letters for three bytes. */
    static long mostBytes(String path, boolean signedIn) {
        if (!signedIn) {
            return UNSIGNED_BYTES;
        }
        if (FILES.matcher(path).matches()) {
            return Setting.ATTACHMENT_MEGABYTES.value() * MEGABYTE;
        }
        if (IMPORTED_FILE.matcher(path).matches()) {
            return Setting.IMPORT_MEGABYTES.value() * MEGABYTE;
        }
        long plain = Setting.REQUEST_MEGABYTES.value() * MEGABYTE;
        return IMPORTS.matcher(path).matches() ? plain + Math.min(MOST_CARRIED_MEGABYTES, Setting.IMPORT_MEGABYTES.value()) * MEGABYTE * 4 / 3 : plain;
    }
}

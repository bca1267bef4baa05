package eu.binome.platform.web;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

import eu.binome.platform.Problem;
import eu.binome.platform.RequestPath;
import eu.binome.platform.Setting;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Bounds what a REST call may send: little from people who have not signed in, and only where they may; nobody more than the settings.
 */
public class BodyFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final long MEGABYTE = 1_000_000;
    private static final long UNSIGNED_BYTES = 64_000;
    private static final Pattern OPEN = Pattern.compile("/api/(session|invitations/[^/]*)/?");
    private static final Pattern FILES = Pattern.compile("/api/.*/files/?");
    private static final Pattern IMPORTS = Pattern.compile("/api/.*/practice-imports/?");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = RequestPath.of(request);
        boolean signedIn = request.getAttribute("binome.signedIn") != null;
        boolean refused = !signedIn && !OPEN.matcher(path).matches();
        chain.doFilter(new BoundedBody(request, mostBytes(path, signedIn),
                refused ? Optional.of(new Problem("security.signIn.needed")) : Optional.empty()), response);
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

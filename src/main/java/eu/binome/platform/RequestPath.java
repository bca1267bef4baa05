package eu.binome.platform;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The path of a request as the server understands it, decoded: what guards compare must be what is served, however it was spelled.
 */
public final class RequestPath {

    private RequestPath() {
    }

    /** From the first slash, without the query; {@code /%61pi/x} is {@code /api/x}. */
    public static String of(HttpServletRequest request) {
        String path = request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
        return path.isEmpty() ? "/" : path;
    }
}

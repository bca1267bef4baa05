package eu.binome.security.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import eu.binome.platform.RequestPath;
import eu.binome.security.Parking;
import eu.binome.security.Sessions;
import eu.binome.security.SignedIn;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Makes the person of the session the current user; sessions that no longer count end here, and forms from browsers in which somebody
 * signed in lately are told apart. What they see, and what
 * they type to get in, no browser keeps.
 */
public class SessionFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** The same for everybody. */
    private static final List<String> SHARED = List.of("/jakarta.faces.resource/", "/resources/");

    /** Pages with a form for a password, and those behind a one-time link. */
    private static final String ENTRANCE = "/security/";

    @Inject
    private transient Sessions sessions;
    @Inject
    private transient Parking parking;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = RequestPath.of(request);
        if (SHARED.stream().noneMatch(path::startsWith)) {
            Optional<SignedIn> signedIn = WebSession.of(request);
            signedIn.ifPresent(known -> resume(request, known));
            if ("POST".equals(request.getMethod()) && ParkingCookies.ticket(request).filter(parking::isTicket).isPresent()) {
                request.setAttribute("binome.signedInLately", Boolean.TRUE);
            }
            if (signedIn.isPresent() || path.startsWith(ENTRANCE)) {
                response.setHeader("Cache-Control", "no-store");
            }
        }
        chain.doFilter(request, response);
    }

    private void resume(HttpServletRequest request, SignedIn signedIn) {
        if (sessions.resume(signedIn)) {
            request.setAttribute("binome.signedIn", signedIn);
        } else {
            WebSession.end(request);
        }
    }
}

package eu.binome.security.web;

import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

import eu.binome.platform.Problem;
import eu.binome.platform.RefusalResponse;
import eu.binome.platform.Refused;
import eu.binome.platform.RequestPath;
import eu.binome.platform.Setting;
import eu.binome.security.SignedIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Refuses changes that another site makes a browser ask for.
 *
 * <p>Every request that may change something has to come from this origin, where the browser says from which; a REST call of a
 * session has to show the session's token besides. Pages are guarded by the random id of their view, too.
 */
public class SameOriginFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(SameOriginFilter.class.getName());
    private static final AtomicBoolean WARNED = new AtomicBoolean();
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (SAFE.contains(request.getMethod())) {
            read(request, response, chain);
        } else if (isFromHere(request) && hasToken(request)) {
            chain.doFilter(request, response);
        } else {
            RefusalResponse.send(request, response, HttpServletResponse.SC_FORBIDDEN, isUnderAnotherName(request) ? otherName(request) : new Refused());
        }
    }

    /** Whoever only reads sends no form: an address with the state of a page would press its buttons for whoever opens it. */
    private static void read(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (request.getParameter("jakarta.faces.ViewState") == null) {
            chain.doFilter(request, response);
        } else {
            RefusalResponse.send(request, response, HttpServletResponse.SC_BAD_REQUEST, new Problem("platform.request.bad"));
        }
    }

    /** Whether its own page sent it, but under a name that is not the site's: {@link #isThisMachine} tells why that is refused. */
    private static boolean isUnderAnotherName(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        return origin != null && origin.endsWith("://" + request.getHeader("Host")) && !origin.equals(originOf(Setting.PUBLIC_URL.value()));
    }

    private static Problem otherName(HttpServletRequest request) {
        String right = Setting.PUBLIC_URL.value();
        if (WARNED.compareAndSet(false, true)) {
            LOG.log(Level.WARNING, "Somebody uses the site under {0}, where nobody can sign in: BINOME_PUBLIC_URL is {1}."
                    + " If people are to reach it there, set BINOME_PUBLIC_URL to that address.", new Object[] {request.getHeader("Origin"), right});
        }
        return new Problem(RefusalResponse.OTHER_NAME, right);
    }

    private static boolean isFromHere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !OWN_SITE.contains(site.toLowerCase(Locale.ROOT))) {
            return false;
        }
        String origin = request.getHeader("Origin");
        return origin == null || origin.equals(originOf(Setting.PUBLIC_URL.value()))
                || isThisMachine(request.getServerName()) && origin.equals(request.getScheme() + "://" + request.getHeader("Host"));
    }

    /** Another name in {@code Host} may be one that an attacker's own name server points here. */
    private static boolean isThisMachine(String host) {
        return THIS_MACHINE.contains(host);
    }

    private static String originOf(String address) {
        URI uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getAuthority();
    }

    private static boolean hasToken(HttpServletRequest request) {
        Optional<SignedIn> session = WebSession.of(request);
        return !RequestPath.of(request).startsWith("/api/") || session.isEmpty()
                || session.get().csrfToken().equals(request.getHeader("X-CSRF-Token"));
    }
}

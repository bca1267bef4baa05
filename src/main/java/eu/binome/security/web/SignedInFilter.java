package eu.binome.security.web;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import eu.binome.platform.RequestPath;
import eu.binome.security.Parking;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Sends people who are not signed in to the sign-in page, and back afterwards with what they had typed; tells them where there is no page.
 */
public class SignedInFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final List<String> OPEN_BEGINNINGS = List.of("/publication/", "/api/", "/health", "/jakarta.faces.resource/",
            "/resources/", "/security/signIn", "/security/invitation", "/security/forgotten", "/security/reset");
    private static final List<String> OPEN = List.of("/", "/robots.txt", "/sitemap.xml", "/favicon.ico");

    private static final Pattern PAGE = Pattern.compile("/[a-z]+/[a-zA-Z]+");

    @Inject
    private transient Parking parking;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = RequestPath.of(request);
        if (request.getAttribute("binome.signedIn") != null || OPEN.contains(path) || OPEN_BEGINNINGS.stream().anyMatch(path::startsWith)) {
            chain.doFilter(request, response);
            return;
        }
        if (!isPage(path)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String query = request.getQueryString();
        String page = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        if ("POST".equals(request.getMethod())) {
            park(request, response, page);
        }
        String signIn = "/security/signIn?next=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter().write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                    + signIn.replace("&", "&amp;") + "\"></redirect></partial-response>");
        } else {
            response.sendRedirect(signIn);
        }
    }

    /** Whether there may be something after signing in; below a partnership strangers do not learn what there is. */
    private boolean isPage(String path) throws IOException {
        return path.startsWith("/p/") || PAGE.matcher(path).matches() && getServletContext().getResource(path + ".xhtml") != null;
    }

    private void park(HttpServletRequest request, HttpServletResponse response, String page) {
        Map<String, List<String>> fields = ParkableForm.fieldsOf(request);
        Optional<String> ticket = ParkingCookies.ticket(request).filter(found -> isOfTheWriter(found, request));
        if (ticket.isPresent() && !fields.isEmpty()) {
            parking.park(ticket.get(), page, fields).ifPresent(token -> ParkingCookies.addToken(response, token));
        }
    }

    private static boolean isOfTheWriter(String ticket, HttpServletRequest request) {
        String account = ticket.split("-")[0];
        return account.matches("[0-9]{1,18}") && ParkableForm.isWrittenBy(Long.parseLong(account), request);
    }
}

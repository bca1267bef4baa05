package eu.binome.security.web;

import java.util.Optional;

import eu.binome.platform.BrowserCookies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The two cookies of a parked form: whose browser this was, and the token of what it sent.
 */
final class ParkingCookies {

    private static final String TICKET = "binome_ticket";
    private static final String TOKEN = "binome_parked";
    private static final int HOUR_SECONDS = 3_600;
    private static final int WEEK_SECONDS = 604_800;

    private ParkingCookies() {
    }

    static Optional<String> ticket(HttpServletRequest request) {
        return BrowserCookies.value(request, TICKET);
    }

    static void addTicket(HttpServletResponse response, String ticket) {
        BrowserCookies.add(response, TICKET, ticket, WEEK_SECONDS);
    }

    static Optional<String> token(HttpServletRequest request) {
        return BrowserCookies.value(request, TOKEN);
    }

    static void addToken(HttpServletResponse response, String token) {
        BrowserCookies.add(response, TOKEN, token, HOUR_SECONDS);
    }

    static void removeToken(HttpServletResponse response) {
        BrowserCookies.add(response, TOKEN, "", 0);
    }
}

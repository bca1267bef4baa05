package eu.binome.security.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import eu.binome.platform.BrowserCookies;
import eu.binome.platform.Setting;
import eu.binome.security.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

/**
 * Begins and ends the browser's session.
 */
public final class WebSession {

    private static final int YEAR_SECONDS = 31_536_000;

    private WebSession() {
    }

    /** Begins a session under a new id, so that nobody can have planted it. */
    public static void begin(HttpServletRequest request, HttpServletResponse response, SignedIn signedIn, String language) {
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval((int) Setting.SESSION_IDLE.value().toSeconds());
        session.setAttribute(SignedIn.ATTRIBUTE, signedIn);
        speak(response, language);
    }

    /** Lets pages speak a language to this browser from now on, where they can. */
    static void speak(HttpServletResponse response, String language) {
        BrowserCookies.add(response, "binome_lang", language, YEAR_SECONDS);
    }

    /** Who the session belongs to. */
    public static Optional<SignedIn> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(session -> (SignedIn) session.getAttribute(SignedIn.ATTRIBUTE));
    }

    /** Ends the session. */
    public static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** The network address that asks: the last one before the operator's own proxies. */
    public static String addressOf(HttpServletRequest request) {
        List<String> proxies = Arrays.stream(Setting.PROXIES.value().split(",")).map(String::strip).toList();
        String address = request.getRemoteAddr();
        String forwarded = request.getHeader("X-Forwarded-For");
        if (forwarded == null) {
            return address;
        }
        List<String> hops = Arrays.stream(forwarded.split(",")).map(String::strip).toList();
        for (int i = hops.size() - 1; i >= 0 && proxies.contains(address); i--) {
            address = hops.get(i);
        }
        return address;
    }
}

package eu.binome.platform;

import java.util.Arrays;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Reads and writes the site's own cookies: never readable by scripts, never sent from another site's form, secure under https.
 */
public final class BrowserCookies {

    private BrowserCookies() {
    }

    /** The value of a cookie. */
    public static Optional<String> value(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getCookies()).stream().flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name)).map(Cookie::getValue).findFirst();
    }

    /** Sets a cookie for the whole site; zero seconds remove it. */
    public static void add(HttpServletResponse response, String name, String value, int seconds) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setSecure(isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    /** Whether people reach the site by https. */
    public static boolean isSecure() {
        return Setting.PUBLIC_URL.value().startsWith("https:");
    }
}

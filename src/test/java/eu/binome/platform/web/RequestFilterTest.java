package eu.binome.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

class RequestFilterTest {

    private static final String PUBLIC_URL = "binome.public.url";

    private final Map<String, String> headers = new HashMap<>();

    @AfterEach
    void noAddress() {
        System.clearProperty(PUBLIC_URL);
    }

    @Test
    void asksForHttpsAlsoBehindTheProxyThatEndsIt() throws ServletException, IOException {
        System.setProperty(PUBLIC_URL, "https://binome.example");
        answer();
        assertEquals("max-age=31536000; includeSubDomains", headers.get("Strict-Transport-Security"));
    }

    @Test
    void asksForNothingOfTheKindOnPlainHttp() throws ServletException, IOException {
        System.setProperty(PUBLIC_URL, "http://binome.example");
        answer();
        assertEquals(null, headers.get("Strict-Transport-Security"));
    }

    @ParameterizedTest
    @CsvSource({"/api/invitations/Zq3-_abc, /api/invitations/…", "/%61pi/invitations/Zq3-_abc, /api/invitations/…",
        "/api/v1/invitations/0123456789abcdefghijABCDEFGHIJ-_0123456789x, /api/v1/invitations/…", "/p/prospects/practice/edit, /p/prospects/practice/edit"})
    void theLogLetsNobodyIn(String address, String logged) {
        assertEquals(logged, RequestFilter.logged(asked(address)));
    }

    private HttpServletRequest asked(String address) {
        return (HttpServletRequest) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {HttpServletRequest.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "getRequestURI" -> address;
                    case "getServletPath" -> address.replace("%61", "a");
                    default -> null;
                });
    }

    private void answer() throws ServletException, IOException {
        HttpServletRequest request = stub(HttpServletRequest.class);
        HttpServletResponse response = stub(HttpServletResponse.class);
        new RequestFilter().doFilter(request, response, (asked, given) -> { });
    }

    private <T> T stub(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
            if (method.getName().equals("setHeader")) {
                headers.put((String) arguments[0], (String) arguments[1]);
            }
            return switch (method.getReturnType().getName()) {
                case "boolean" -> false;
                case "int" -> 200;
                case "java.lang.String" -> "/p/prospects";
                default -> null;
            };
        }));
    }
}

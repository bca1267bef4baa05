package eu.binome.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import eu.binome.testing.RunningBinome;

/** What browsers are told beside the pages: which scripts may run, who may frame them, how cookies are kept. */
class HeadersJourney {

    private static final Pattern NONCE = Pattern.compile("script-src [^;]*'nonce-([^']+)'");

    private final HttpClient client = HttpClient.newHttpClient();
    private final RunningBinome binome = RunningBinome.withDemo();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/publication/guides", "/security/signIn", "/nowhere", "/api/nowhere", "/health/live", "/resources/binome/binome.css"})
    void everyAnswerIsProtected(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        assertEquals(List.of("nosniff", "DENY", "same-origin", "same-origin", "same-origin"), List.of("X-Content-Type-Options", "X-Frame-Options",
                "Referrer-Policy", "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy").stream().map(name -> one(answer, name)).toList());
        String policy = policy(answer);
        assertTrue(policy.contains("frame-ancestors 'none'") && policy.contains("object-src 'none'") && policy.contains("base-uri 'none'"), policy);
        assertFalse(policy.contains("unsafe-inline") || policy.contains("unsafe-eval"), policy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/security/signIn", "/security/forgotten", "/", "/publication/guides"})
    void scriptsOfAPageRunByANonceOfThisAnswerOnly(String path) throws IOException, InterruptedException {
        String first = nonce(get(path));
        assertTrue(first.length() >= 22, first);
        assertNotEquals(first, nonce(get(path)));
    }

    @Test
    void dataRunsNoScriptAtAll() throws IOException, InterruptedException {
        assertTrue(policy(get("/api/search?q=mine")).contains("script-src 'none'; sandbox"));
    }

    @Test
    void theSessionCookieIsForThisSiteAndNotForScripts() throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(HttpRequest.newBuilder(binome.address().resolve("/api/session"))
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString(Json.write(Map.of("email",
                        "priya.longworth@prospects.example", "password", "binome-demo-2026")))).build(), BodyHandlers.ofString());
        List<String> cookies = answer.headers().allValues("Set-Cookie");
        assertFalse(cookies.isEmpty());
        assertEquals(List.of(), cookies.stream().filter(cookie -> !cookie.matches("(?i).*;\\s*HttpOnly.*") || !cookie.matches("(?i).*;\\s*SameSite=Lax.*"))
                .toList());
    }

    @Test
    void theErrorPageShowsTheIdOfItsRequest() throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/publication/practice?id=999999999");
        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().contains(one(answer, "X-Request-Id")), answer::body);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(binome.address().resolve(path)).header("Accept-Language", "en").build(), BodyHandlers.ofString());
    }

    private static String one(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("no " + name);
    }

    private static String policy(HttpResponse<String> answer) {
        return String.join("; ", answer.headers().allValues("Content-Security-Policy"));
    }

    private static String nonce(HttpResponse<String> answer) {
        Matcher found = NONCE.matcher(policy(answer));
        assertTrue(found.find(), () -> policy(answer));
        return found.group(1);
    }
}

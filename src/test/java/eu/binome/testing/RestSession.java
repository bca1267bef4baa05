package eu.binome.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import eu.binome.platform.Json;

/** A program that talks to the running application: its cookies, and the token that changes have to show. */
public final class RestSession {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final URI address;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER).build();
    private String token = "";

    /** A program that has not signed in. */
    public RestSession(URI address) {
        this.address = address;
    }

    /** A program that signed in. */
    public static RestSession signedIn(URI address, String email, String password) {
        RestSession session = new RestSession(address);
        session.begin(session.send("POST", "/api/session", "application/json",
                Json.write(Map.of("email", email, "password", password))));
        return session;
    }

    /** Takes the token from the answer that began a session. */
    public void begin(Answer answer) {
        token = answer.json().path("csrfToken").asText();
    }

    public Answer get(String path) {
        return send("GET", path, "application/json", "");
    }

    public Answer post(String path, Object body) {
        return send("POST", path, "application/json", Json.write(body));
    }

    public Answer patch(String path, Object body) {
        return send("PATCH", path, "application/json", Json.write(body));
    }

    /** Any request; the body is left out of those that have none. */
    public Answer send(String method, String path, String type, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE)
                .header("Content-Type", type).header("Accept-Language", "en").header("X-CSRF-Token", token.isEmpty() ? "none" : token)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    public record Answer(int status, String body) {

        public JsonNode json() {
            return Json.read(body, JsonNode.class);
        }

        /** The answer without what differs from request to request, and without numbers: what was asked for may be told again. */
        public Answer comparable() {
            return new Answer(status, body.replaceAll("[0-9a-f]{16}", "ID").replaceAll("nonce[^>]*|value=\"[^\"]*\"", "")
                    .replaceAll("[0-9]+", "#"));
        }
    }
}

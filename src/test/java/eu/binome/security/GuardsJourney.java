package eu.binome.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import eu.binome.platform.Json;
import eu.binome.practice.PracticeField;
import eu.binome.testing.RestSession;
import eu.binome.testing.RunningBinome;

/** What stands before every page and call: sizes, spellings, what browsers may keep. */
class GuardsJourney {

    private static final String COORDINATOR = "claire.debruyne@prospects.example";
    private static final int MEGABYTE = 1_000_000;
    private static final int LONGEST = 50_000;
    private static final String FORM = "application/x-www-form-urlencoded";

    private final RunningBinome binome = RunningBinome.withDemo();

    @ParameterizedTest
    @CsvSource({"/api/practices/1/files?name=a.pdf, application/octet-stream, 401", "/api/partnerships, application/json, 401",
        "/api/session, application/json, 413", "/api/invitations/x, application/json, 413"})
    void readsNothingLargeFromPeopleWhoHaveNotSignedIn(String path, String type, int status) throws IOException, InterruptedException {
        assertEquals(status, post(HttpClient.newHttpClient(), path, type, "none", blanks(1)).statusCode());
    }

    @ParameterizedTest
    @CsvSource({"/api/practices/1/files?name=a.pdf, application/octet-stream, 21", "/api/partnerships, application/json, 3"})
    void readsNoMoreThanTheSettingsAllow(String path, String type, int megabytes) throws IOException, InterruptedException {
        HttpClient client = browser();
        String token = signIn(client);
        HttpResponse<String> answer = post(client, path, type, token, blanks(megabytes));
        assertEquals(413, answer.statusCode());
        assertTrue(answer.body().contains("platform.request.tooLarge"), answer.body());
    }

    @ParameterizedTest
    @CsvSource({"/api/partnerships", "/%61pi/partnerships"})
    void asksForTheTokenHoweverTheAddressIsSpelled(String path) throws IOException, InterruptedException {
        HttpClient client = browser();
        signIn(client);
        HttpResponse<String> answer = post(client, path, "application/json", "none", "{}".getBytes());
        assertEquals(403, answer.statusCode());
        assertEquals("application/problem+json", answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", ""));
        assertEquals("platform.refused", Json.read(answer.body(), JsonNode.class).path("code").asText());
    }

    @Test
    void opensNoSessionForStrangersWhomItRefuses() throws IOException, InterruptedException {
        HttpClient stranger = HttpClient.newHttpClient();
        HttpRequest absent = HttpRequest.newBuilder(binome.address().resolve("/publication/practice?id=-1")).build();
        HttpRequest foreign = HttpRequest.newBuilder(binome.address().resolve("/security/signIn")).header("Origin", "http://evil.example")
                .POST(BodyPublishers.ofString("email=x")).build();
        for (HttpRequest request : List.of(absent, foreign)) {
            HttpResponse<Void> answer = stranger.send(request, BodyHandlers.discarding());
            assertEquals(List.of(), answer.headers().allValues("Set-Cookie").stream().filter(cookie -> cookie.startsWith("binome=")).toList(),
                    () -> request.uri() + " " + answer.statusCode());
            assertTrue(answer.statusCode() == 403 || answer.statusCode() == 404, () -> String.valueOf(answer.statusCode()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/security/signIn", "/security/forgotten", "/security/reset?token=x", "/security/invitation?token=x"})
    void letsNoBrowserKeepThePagesOfTheEntrance(String path) throws IOException, InterruptedException {
        assertEquals("no-store", header(HttpClient.newHttpClient(), path, "Cache-Control"));
    }

    @Test
    void givesStrangersNoListOfItsCalls() throws IOException, InterruptedException {
        HttpClient visitor = HttpClient.newHttpClient();
        HttpRequest list = HttpRequest.newBuilder(binome.address().resolve("/api/application.wadl")).build();
        assertEquals(404, visitor.send(list, BodyHandlers.discarding()).statusCode());
    }

    @Test
    void takesNoOrderUnderAForeignName() throws IOException {
        try (Socket socket = new Socket("localhost", binome.port())) {
            socket.getOutputStream().write(("POST /api/session HTTP/1.1\r\nHost: evil.example\r\nOrigin: http://evil.example\r\n"
                    + "Content-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}").getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 403"), answer);
        }
    }

    @Test
    void underAnotherNameItTellsTheRightOne() throws IOException {
        try (Socket socket = new Socket("localhost", binome.port())) {
            socket.getOutputStream().write(("POST /security/signIn HTTP/1.1\r\nHost: intranet\r\nOrigin: http://intranet\r\nAccept-Language: en\r\n"
                    + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1\r\nConnection: close\r\n\r\na").getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 403") && answer.contains("This site is reached under http"), answer);
        }
        assertTrue(binome.log().stream().anyMatch(line -> line.contains("BINOME_PUBLIC_URL") && line.contains("WARNING")));
    }

    @Test
    void anAddressPressesNoButton() {
        RestSession coordinator = RestSession.signedIn(binome.address(), COORDINATOR, DemoAccounts.PASSWORD);
        assertEquals(400, coordinator.get("/p/prospects/partnership/members?members=members&remove=1&jakarta.faces.ViewState=1:2").status());
    }

    @Test
    void takesAPracticeWithItsLongestTextsAndNothingLarger() {
        RestSession founder = RestSession.signedIn(binome.address(), "admin@prospects.example", DemoAccounts.PASSWORD);
        String partnership = "/api/partnerships/" + founder.post("/api/partnerships", Map.of("acronym", "LARGE", "titles", Map.of("en", "Large"),
                "descriptions", Map.of(), "from", "2026-01-01", "to", "2028-12-31")).json().path("id").asText();
        long partner = founder.post(partnership + "/partners", Map.of("name", "Town", "country", "FR", "nutsCode", "FRE1", "region", "", "city", "",
                "languages", List.of("en"), "contactName", "", "contactEmail", "", "lead", true)).json().path("value").asLong();
        String practice = founder.post(partnership + "/practices", Map.of("owner", partner, "language", "en")).json().path("id").asText();
        String address = "/p/large/practice/edit?id=" + practice;
        String form = "practice=practice&save=save&jakarta.faces.ViewState=" + viewOf(founder.get(address).body());
        String texts = longest("&%s=%s", "%C3%A9");
        assertEquals(302, founder.send("POST", address, FORM, form + "&seen=%7B%7D" + texts).status());
        assertTrue(founder.get("/api/practices/" + practice).body().contains("é".repeat(LONGEST)));
        String seen = "&seen=%7B" + longest("%%2C%%22%s%%22%%3A%%22%s%%22", "%C3%A9").substring("%2C".length()) + "%7D";
        assertEquals(302, founder.send("POST", address, FORM, form + seen + longest("&%s=%s", "%C3%A8")).status());
        assertTrue(founder.get("/api/practices/" + practice).body().contains("è".repeat(LONGEST)));
        RestSession.Answer refused = founder.send("POST", address, FORM, form + texts + texts + texts);
        assertEquals(413, refused.status());
        assertTrue(refused.body().contains("larger than this site takes"), refused.body());
        assertEquals(413, new RestSession(binome.address()).send("POST", "/security/signIn", FORM, "email=" + "x".repeat(2_200_000)).status());
    }

    /** Each text of a practice at its longest, all of one letter. */
    private static String longest(String written, String letter) {
        return PracticeField.texts().stream().filter(field -> field != PracticeField.TITLE)
                .map(field -> written.formatted(field.key(), letter.repeat(LONGEST))).collect(Collectors.joining());
    }

    @Test
    void readsLongFormsOnlyFromBrowsersInWhichSomebodySignedIn() throws IOException, InterruptedException {
        HttpClient stranger = HttpClient.newHttpClient();
        assertEquals(413, form(stranger, "/p/prospects/practice/edit?id=1", FORM, "binome_ticket=1-forged"));
        assertEquals(413, form(stranger, "/p/prospects/practice/files?id=1", "multipart/form-data; boundary=x", "binome_ticket=1-forged"));
        HttpResponse<String> entrance = stranger.send(HttpRequest.newBuilder(binome.address().resolve("/security/signIn")).build(), BodyHandlers.ofString());
        String credentials = "signIn=signIn&submit=submit&email=" + COORDINATOR.replace("@", "%40") + "&password="
                + URLEncoder.encode(DemoAccounts.PASSWORD, StandardCharsets.UTF_8) + "&jakarta.faces.ViewState=" + viewOf(entrance.body());
        HttpResponse<String> signedIn = stranger.send(HttpRequest.newBuilder(binome.address().resolve("/security/signIn"))
                .header("Content-Type", FORM).header("Cookie", cookies(entrance)).POST(BodyPublishers.ofString(credentials)).build(), BodyHandlers.ofString());
        String ticket = cookies(signedIn).replaceAll(".*(binome_ticket=[^;]+).*", "$1");
        assertTrue(ticket.startsWith("binome_ticket="), () -> signedIn.statusCode() + ticket);
        assertEquals(302, form(stranger, "/p/prospects/practice/edit?id=1", FORM, ticket));
    }

    /** Sends as much as nobody may whom the site does not know. */
    private int form(HttpClient client, String path, String type, String cookie) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(binome.address().resolve(path)).header("Content-Type", type).header("Cookie", cookie)
                .POST(BodyPublishers.ofString("a=" + "x".repeat(MEGABYTE))).build(), BodyHandlers.discarding()).statusCode();
    }

    private static String cookies(HttpResponse<?> answer) {
        return answer.headers().allValues("Set-Cookie").stream().map(cookie -> cookie.replaceAll(";.*", "")).collect(Collectors.joining("; "));
    }

    private static String viewOf(String page) {
        Matcher view = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"").matcher(page);
        assertTrue(view.find(), page);
        return URLEncoder.encode(view.group(1), StandardCharsets.UTF_8);
    }

    @Test
    void letsNoBrowserKeepWhatSignedInPeopleSee() throws IOException, InterruptedException {
        HttpClient client = browser();
        signIn(client);
        assertEquals("no-store", header(client, "/p/prospects", "Cache-Control"));
        assertEquals("no-cache", header(HttpClient.newHttpClient(), "/publication/catalogue", "Cache-Control"));
    }

    @Test
    void saysWhereJsonCannotBeReadButNothingOfTheProgram() {
        String body = new RestSession(binome.address()).post("/api/session", Map.of("email", Map.of("a", 1), "password", "x")).body();
        assertTrue(body.contains("email"), body);
        assertFalse(body.contains("java") || body.contains("eu.binome"), body);
    }

    @Test
    void calledWithNullsItSaysThatTheyCannotBeRead() {
        RestSession coordinator = RestSession.signedIn(binome.address(), COORDINATOR, DemoAccounts.PASSWORD);
        assertEquals(422, coordinator.send("POST", "/api/partnerships", "application/json",
                "{\"acronym\":\"X\",\"titles\":{\"en\":null},\"descriptions\":{},\"from\":\"2026-01-01\",\"to\":\"2026-02-01\"}").status());
    }

    @Test
    void aFormWithAStateThatNoPageHasIsAnExpiredOne() {
        RestSession.Answer answer = new RestSession(binome.address()).send("POST", "/security/signIn", FORM, "signIn=signIn&jakarta.faces.ViewState=stateless");
        assertEquals(302, answer.status(), answer.body());
        assertTrue(binome.log().stream().anyMatch(line -> line.contains("could not be restored") && line.contains("WARNING")));
    }

    @Test
    void aFormOfAPageThatIsGoneIsAnsweredWithThePageForThat() {
        RestSession coordinator = RestSession.signedIn(binome.address(), COORDINATOR, DemoAccounts.PASSWORD);
        String state = viewOf(coordinator.get("/p/prospects/pairing/needs").body());
        RestSession.Answer answer = coordinator.send("POST", "/p/prospects/pairing/needs?partner=999999", FORM, "needs=needs&jakarta.faces.ViewState=" + state);
        assertEquals(404, answer.status(), answer.body());
    }

    @Test
    void aMomentBeyondTheCalendarIsRefused() {
        RestSession coordinator = RestSession.signedIn(binome.address(), COORDINATOR, DemoAccounts.PASSWORD);
        RestSession.Answer answer = coordinator.post("/api/partnerships/1/rounds", Map.of("grid", 1, "opensAt", "2026-01-01T00:00:00Z", "closesAt",
                "+1000000000-01-01T00:00:00Z"));
        assertEquals(422, answer.status(), answer.body());
    }

    @Test
    void answersABadAddressAsABadAddress() {
        RestSession coordinator = RestSession.signedIn(binome.address(), COORDINATOR, DemoAccounts.PASSWORD);
        RestSession.Answer answer = coordinator.get("/p/prospects/security/audit?from=yesterday");
        assertEquals(400, answer.status());
        assertTrue(answer.body().contains("Cette adresse est illisible"), answer.body());
    }

    @Test
    void whereThereIsNoPartnerItAsksForOneFirst() {
        RestSession founder = RestSession.signedIn(binome.address(), "admin@prospects.example", DemoAccounts.PASSWORD);
        founder.post("/api/partnerships", Map.of("acronym", "BARE", "titles", Map.of("en", "Bare"), "descriptions", Map.of(), "from", "2026-01-01",
                "to", "2028-12-31"));
        for (String page : List.of("/p/bare/practice/begin?lang=en", "/p/bare/pairing/pairing?lang=en")) {
            String shown = founder.get(page).body();
            assertTrue(shown.contains("Add a partner first") && shown.contains("/p/bare/partnership/partner\""), shown);
            assertFalse(shown.contains("id=\"owner\"") || shown.contains("id=\"first\""), shown);
        }
    }

    /** Nothing that a reader of JSON would stop at. */
    private static byte[] blanks(int megabytes) {
        byte[] blanks = new byte[megabytes * MEGABYTE];
        Arrays.fill(blanks, (byte) ' ');
        return blanks;
    }

    private HttpClient browser() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    private String signIn(HttpClient client) throws IOException, InterruptedException {
        byte[] credentials = Json.write(Map.of("email", COORDINATOR, "password", DemoAccounts.PASSWORD)).getBytes();
        return Json.MAPPER.readTree(post(client, "/api/session", "application/json", "none", credentials).body()).path("csrfToken").asText();
    }

    /** Sent in chunks, so that no header says beforehand how much it will be. */
    private HttpResponse<String> post(HttpClient client, String path, String type, String token, byte[] body)
            throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(binome.address().resolve(path)).header("Content-Type", type)
                .header("Accept-Language", "en").header("X-CSRF-Token", token)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))).build(), BodyHandlers.ofString());
    }

    private String header(HttpClient client, String path, String name) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(binome.address().resolve(path)).build(), BodyHandlers.discarding()).headers()
                .firstValue(name).orElse("");
    }
}

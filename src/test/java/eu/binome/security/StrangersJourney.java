package eu.binome.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import eu.binome.testing.RestSession;
import eu.binome.testing.RestSession.Answer;
import eu.binome.testing.RunningBinome;

/**
 * People of another partnership, in every role, try the ids of PROSPECTS on every page and every REST call.
 */
class StrangersJourney {

    private static final String ABSENT = "999999999";
    private static final String THEIRS = "1";
    private static final String PASSWORD = "a stranger's long password";

    private static final Map<Role, RestSession> STRANGERS = new EnumMap<>(Role.class);
    private static RunningBinome binome;
    private static String slug;

    @BeforeAll
    static void strangersWorkInAnotherPartnership() {
        binome = RunningBinome.withDemo();
        RestSession administrator = RestSession.signedIn(binome.address(), "admin@prospects.example", DemoAccounts.PASSWORD);
        JsonNode other = administrator.post("/api/partnerships", Map.of("acronym", "STRANGERS", "titles", Map.of("en", "Strangers"),
                "descriptions", Map.of(), "from", "2026-01-01", "to", "2028-12-31")).json();
        slug = other.path("slug").asText();
        String address = "/api/partnerships/" + other.path("id").asText();
        String partner = administrator.post(address + "/partners", Map.of("name", "Stranger Town", "country", "FR", "nutsCode", "",
                "region", "", "city", "", "languages", List.of("en"), "contactName", "", "contactEmail", "", "lead", true))
                .json().path("value").asText();
        for (Role role : Role.values()) {
            administrator.post(address + "/invitations", Map.of("email", mailOf(role), "role", role, "partner", partner, "language", "en"));
            STRANGERS.put(role, accept(administrator, role));
        }
    }

    @Test
    void restAnswersForTheirIdsAsForNone() {
        List<String> leaks = new ArrayList<>();
        List<RestCall> calls = RestCall.all();
        assertTrue(calls.size() > 30, "the calls were found: " + calls.size());
        STRANGERS.forEach((role, stranger) -> calls.forEach(call -> compare(role.name(), stranger, call).ifPresent(leaks::add)));
        assertEquals(List.of(), leaks);
    }

    @Test
    void restAnswersNobodyWhoHasNotSignedIn() {
        List<String> leaks = new ArrayList<>();
        RestCall.all().forEach(call -> compare("nobody", new RestSession(binome.address()), call).ifPresent(leaks::add));
        assertEquals(List.of(), leaks);
    }

    @Test
    void pagesOfTheirPartnershipAreNotThere() throws IOException {
        List<String> leaks = new ArrayList<>();
        for (String page : pages()) {
            STRANGERS.forEach((role, stranger) -> {
                int status = stranger.get("/p/prospects" + page + "?id=" + THEIRS).status();
                if (status != 404) {
                    leaks.add(role + " /p/prospects" + page + ": " + status);
                }
            });
        }
        assertEquals(List.of(), leaks);
    }

    @Test
    void ownPagesShowTheirIdsAsThoseOfNothing() throws IOException {
        List<String> leaks = new ArrayList<>();
        for (String page : pages()) {
            STRANGERS.forEach((role, stranger) -> {
                Answer theirs = stranger.get("/p/" + slug + page + "?id=" + THEIRS);
                Answer absent = stranger.get("/p/" + slug + page + "?id=" + ABSENT);
                if (theirs.status() != absent.status() || theirs.body().contains("Les vitrines de cité")) {
                    leaks.add(role + " " + page + ": " + theirs.status() + " but " + absent.status());
                }
            });
        }
        assertEquals(List.of(), leaks);
    }

    private static Optional<String> compare(String who, RestSession stranger, RestCall call) {
        Answer theirs = stranger.send(call.method(), call.address(THEIRS), call.type(), call.body());
        Answer absent = stranger.send(call.method(), call.address(ABSENT), call.type(), call.body());
        boolean alike = theirs.comparable().equals(absent.comparable()) && theirs.status() >= 400 && theirs.status() < 500;
        return alike ? Optional.empty() : Optional.of(who + " " + call.method() + " " + call.address(THEIRS) + ": " + theirs.status()
                + " " + shortened(theirs.body()) + " but " + absent.status() + " " + shortened(absent.body()));
    }

    private static String shortened(String body) {
        return body.substring(0, Math.min(body.length(), 120));
    }

    private static RestSession accept(RestSession administrator, Role role) {
        for (JsonNode mail : administrator.get("/api/outbox").json()) {
            Matcher token = Pattern.compile("token=([A-Za-z0-9_-]+)").matcher(mail.path("body").asText());
            if (mail.path("recipient").asText().equals(mailOf(role)) && token.find()) {
                RestSession session = new RestSession(binome.address());
                session.begin(session.post("/api/invitations/" + token.group(1),
                        Map.of("name", "Stranger " + role, "language", "en", "password", PASSWORD)));
                return session;
            }
        }
        throw new IllegalStateException("no invitation for " + role);
    }

    private static String mailOf(Role role) {
        return role.name().toLowerCase(Locale.ROOT) + "@strangers.example";
    }

    private static List<String> pages() throws IOException {
        Path webapp = Path.of("src/main/webapp");
        try (Stream<Path> files = Files.walk(webapp)) {
            return files.map(file -> "/" + webapp.relativize(file)).filter(page -> page.matches("/[a-z]+/[a-zA-Z]+\\.xhtml"))
                    .filter(page -> !page.startsWith("/publication/") && !page.startsWith("/platform/"))
                    .map(page -> page.replace(".xhtml", "")).sorted().toList();
        }
    }
}

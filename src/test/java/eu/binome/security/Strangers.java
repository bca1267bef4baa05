package eu.binome.security;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

import eu.binome.testing.RestSession;
import eu.binome.testing.RunningBinome;

/**
 * A partnership besides PROSPECTS with one person in each role, a practice and a guide.
 */
final class Strangers {

    private static final String PASSWORD = "a stranger's long password";

    private final RunningBinome binome;
    private final RestSession administrator;
    private final Map<Role, RestSession> sessions = new EnumMap<>(Role.class);
    private final Map<String, String> ids = new TreeMap<>();
    private final String slug;

    Strangers(RunningBinome binome) {
        this.binome = binome;
        administrator = RestSession.signedIn(binome.address(), "admin@prospects.example", DemoAccounts.PASSWORD);
        JsonNode founded = administrator.post("/api/partnerships", Map.of("acronym", "STRANGERS", "titles", Map.of("en", "Strangers"),
                "descriptions", Map.of(), "from", "2026-01-01", "to", "2028-12-31")).json();
        slug = founded.path("slug").asText();
        ids.put("partnerships", founded.path("id").asText());
        String address = "/api/partnerships/" + ids.get("partnerships");
        ids.put("partners", administrator.post(address + "/partners", Map.of("name", "Stranger Town", "country", "FR", "nutsCode", "",
                "region", "", "city", "", "languages", List.of("en"), "contactName", "", "contactEmail", "", "lead", true))
                .json().path("value").asText());
        for (Role role : Role.values()) {
            administrator.post(address + "/invitations", Map.of("email", mailOf(role), "role", role, "partner", ids.get("partners"),
                    "language", "en"));
            sessions.put(role, accept(role));
        }
        ids.put("practices", sessions.get(Role.CONTRIBUTOR).post(address + "/practices", Map.of("owner", ids.get("partners"), "language", "en"))
                .json().path("id").asText());
        ids.put("guides", sessions.get(Role.COORDINATOR).send("POST", address + "/guides", "application/json", "").json()
                .path("id").path("value").asText());
        ids.put("texts", "nl");
    }

    /** The beginning of its pages, after {@code /p/}. */
    String slug() {
        return slug;
    }

    /** What it has, by kind as in addresses. */
    Map<String, String> ids() {
        return ids;
    }

    /** What it has, and what others have where it has nothing. */
    Map<String, String> idsBeside(Map<String, String> others) {
        Map<String, String> mixed = new TreeMap<>(others);
        mixed.putAll(ids);
        return mixed;
    }

    RestSession session(Role role) {
        return sessions.get(role);
    }

    void each(BiConsumer<Role, RestSession> act) {
        sessions.forEach(act);
    }

    private RestSession accept(Role role) {
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
}

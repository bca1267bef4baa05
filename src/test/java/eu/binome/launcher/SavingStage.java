package eu.binome.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import eu.binome.testing.RestSession;
import eu.binome.testing.RestSession.Answer;
import eu.binome.testing.RunningBinome;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A partnership of two in which everything can be written at once: a draft, a score sheet, needs, a plan and a guide. */
final class SavingStage {

    private static final String COORDINATOR = "ana@binome.example";
    private static final String OFFICER = "bram@binome.example";
    private static final String PASSWORD = "correct horse battery staple";
    private static final String PRACTICE = "title,summary\nA market hall,Empty shops are let by the week\n";

    private final RunningBinome binome;
    private final String partnership;
    private final String own;
    private final String other;
    private RestSession coordinator;
    private RestSession officer;

    SavingStage(RunningBinome binome) {
        this.binome = binome;
        coordinator = joined(invitationIn(String.join("\n", binome.log())), Map.of("email", COORDINATOR, "name", "Ana Novak"));
        partnership = "/api/partnerships/" + made("/api/partnerships", Map.of("acronym", "SAVES", "titles", Map.of("en", "Saves"),
                "descriptions", Map.of(), "from", "2026-01-01", "to", "2026-12-31")).path("id").asText();
        own = partner("Zandbeek");
        other = partner("Hautes-Rives");
        coordinator.post(partnership + "/invitations", Map.of("email", OFFICER, "role", "CONTRIBUTOR", "partner", own, "language", "en"));
        officer = joined(invitationIn(mailTo(OFFICER)), Map.of("name", "Bram de Wit"));
    }

    /** A fresh place of each kind. */
    List<SavingPlace> places() {
        return List.of(draft(), sheet(), needs(), plan(), guide());
    }

    /** Adds a partner, which is acknowledged or throws. */
    String partner(String name) {
        return made(partnership + "/partners", Map.of("name", name, "country", "FR", "nutsCode", "FRE1", "region", "Nord", "city", "Lille",
                "languages", List.of("fr"), "contactName", "", "contactEmail", "", "lead", false)).path("value").asText();
    }

    List<String> partners() {
        return success(coordinator.get(partnership + "/partners")).findValuesAsText("name");
    }

    /** Sessions end with the application. */
    void signInAgain() {
        coordinator = RestSession.signedIn(binome.address(), COORDINATOR, PASSWORD);
        officer = RestSession.signedIn(binome.address(), OFFICER, PASSWORD);
    }

    RestSession writer(SavingPlace place) {
        return place.byOfficer() ? officer : coordinator;
    }

    static JsonNode success(Answer answer) {
        if (answer.status() / 100 != 2) {
            throw new IllegalStateException(answer.toString());
        }
        return answer.body().isEmpty() ? MissingNode.getInstance() : answer.json();
    }

    private SavingPlace draft() {
        String practice = "/api/practices/" + success(officer.post(partnership + "/practices", Map.of("owner", own, "language", "en")))
                .path("id").asText();
        return new SavingPlace(true, practice + "/draft", "summary", practice, "/texts/summary/en");
    }

    private SavingPlace sheet() {
        made(partnership + "/practice-imports", Map.of("fileName", "practices.csv", "owner", other, "language", "en", "arrival", "ACCEPTED",
                "content", Base64.getEncoder().encodeToString(PRACTICE.getBytes(StandardCharsets.UTF_8))));
        String grid = made(partnership + "/criteria-grids", Map.of("ready", "pooling4clusters")).path("id").asText();
        String round = made(partnership + "/rounds", Map.of("grid", grid, "opensAt", Instant.now().minusSeconds(60).toString(),
                "closesAt", Instant.now().plus(90, ChronoUnit.DAYS).toString())).path("id").asText();
        String sheet = "/api/score-sheets/" + success(officer.get("/api/rounds/" + round + "/sheets")).path(0).path("id").asText();
        return new SavingPlace(true, sheet, "remark", sheet, "/remark");
    }

    private SavingPlace needs() {
        String theme = made(partnership + "/themes", Map.of("code", "T1", "names", Map.of("en", "Town centres"))).path("value").asText();
        String topic = made(partnership + "/grid/topics", Map.of("theme", theme, "names", Map.of("en", "Empty shops"))).path("id").asText();
        change("/api/partners/" + own + "/needs", "t" + topic + "-need", "5");
        change("/api/partners/" + other + "/needs", "t" + topic + "-resource", "5");
        return new SavingPlace(true, "/api/partners/" + own + "/needs", "t" + topic + "-reason", "/api/partners/" + own + "/needs",
                "/statements/0/reason");
    }

    private SavingPlace plan() {
        String proposed = success(coordinator.get(partnership + "/pairing/proposal")).path("fingerprint").asText();
        made(partnership + "/pairing/confirm", Map.of("fingerprint", proposed));
        success(coordinator.send("POST", partnership + "/transfer-plans", "application/json", ""));
        String plan = success(officer.get(partnership + "/transfer-plans")).path(0).path("id").asText();
        String section = "/api/transfer-sections/" + success(officer.get("/api/transfer-plans/" + plan)).at("/sections/0/id").asText();
        return new SavingPlace(true, section, "text", section, "/text");
    }

    private SavingPlace guide() {
        String guide = "/api/guides/" + success(coordinator.send("POST", partnership + "/guides", "application/json", ""))
                .at("/id/value").asText();
        return new SavingPlace(false, guide, "introduction.en", guide, "/texts/introduction/texts/en");
    }

    private JsonNode made(String path, Object body) {
        return success(coordinator.post(path, body));
    }

    private void change(String path, String field, String value) {
        success(coordinator.patch(path, Map.of("fields", Map.of(field, value), "seen", Map.of())));
    }

    private String mailTo(String recipient) {
        for (JsonNode mail : success(coordinator.get("/api/outbox"))) {
            if (mail.path("recipient").asText().equals(recipient)) {
                return mail.path("body").asText();
            }
        }
        throw new IllegalStateException("no mail to " + recipient);
    }

    private static String invitationIn(String text) {
        Matcher link = Pattern.compile("/security/invitation\\?token=([\\w-]+)").matcher(text);
        if (!link.find()) {
            throw new IllegalStateException("no link in " + text);
        }
        return link.group(1);
    }

    private RestSession joined(String token, Map<String, String> person) {
        Map<String, String> accepted = new HashMap<>(Map.of("language", "en", "password", PASSWORD));
        accepted.putAll(person);
        RestSession session = new RestSession(binome.address());
        Answer answer = session.post("/api/invitations/" + token, accepted);
        success(answer);
        session.begin(answer);
        return session;
    }
}

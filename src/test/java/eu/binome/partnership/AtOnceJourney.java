package eu.binome.partnership;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import eu.binome.platform.Json;
import eu.binome.security.DemoAccounts;
import eu.binome.testing.RestSession;
import eu.binome.testing.RestSession.Answer;
import eu.binome.testing.RunningBinome;

/**
 * The same button pressed several times at once does its work once; whoever came too late, or has not seen the latest, is told so.
 */
class AtOnceJourney {

    private static final int TIMES = 8;

    private final RunningBinome binome = RunningBinome.withDemo();
    private final RestSession administrator = RestSession.signedIn(binome.address(), "admin@prospects.example", DemoAccounts.PASSWORD);

    @Test
    void oneChangesATheme() {
        String themes = found("ONETHEME") + "/themes";
        String theme = themes + "/" + administrator.post(themes, Map.of("code", "1", "names", Map.of("en", "Towns"))).json().path("value").asText();
        JsonNode seen = administrator.get(theme).json();
        List<String> answers = atOnce(i -> administrator.send("PUT", theme, "application/json", Json.write(Map.of("code", "1",
                "names", Map.of("en", "Towns " + i), "version", seen.path("version").asLong()))));
        assertEquals(List.of("204", "409 platform.conflict"), answers);
    }

    @Test
    void oneFoundsAPartnership() {
        assertEquals(List.of("200", "409 partnership.found.twice"), atOnce(i -> founding("ONEFOUND")));
    }

    @Test
    void oneInvitationIsSent() {
        String partnership = found("ONEMAIL");
        assertEquals(List.of("204"), atOnce(i -> administrator.post(partnership + "/invitations",
                Map.of("email", "once@x.example", "role", "READER", "language", "en"))));
        long mails = administrator.get("/api/outbox").json().findValuesAsText("recipient").stream().filter("once@x.example"::equals).count();
        assertEquals(1, mails);
    }

    @Test
    void programsWriteOverNothingThatTheyHaveNotSeen() {
        String partnership = found("SEEN");
        String partners = partnership + "/partners";
        String partner = partners + "/" + administrator.post(partners, Map.of("name", "Town", "country", "FR", "nutsCode", "FRE1", "region", "",
                "city", "", "languages", List.of("en"), "contactName", "", "contactEmail", "", "lead", true)).json().path("value").asText();
        assertEquals(List.of(204, 409), twice(partner));
        String calendar = partnership + "/calendar";
        ObjectNode seen = (ObjectNode) administrator.get(calendar).json();
        assertEquals(409, put(calendar, seen.deepCopy().put("seen", "")).status());
        seen.putArray("phases").addObject().put("station", "GRID").put("from", "2026-03-01").put("to", "2026-04-01");
        assertEquals(List.of(204, 409), List.of(put(calendar, seen).status(), put(calendar, seen).status()));
    }

    /** Reads once, and writes twice on that ground. */
    private List<Integer> twice(String address) {
        ObjectNode seen = (ObjectNode) administrator.get(address).json();
        ((ObjectNode) seen.path("partner")).put("city", "Town");
        return List.of(put(address, seen).status(), put(address, seen).status());
    }

    private Answer put(String address, JsonNode body) {
        return administrator.send("PUT", address, "application/json", body.toString());
    }

    /** The answers, each kind once: status, and code of the refusal. */
    private static List<String> atOnce(IntFunction<Answer> press) {
        try (ExecutorService hands = Executors.newFixedThreadPool(TIMES)) {
            List<CompletableFuture<Answer>> pressed = IntStream.range(0, TIMES)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> press.apply(i), hands)).toList();
            List<String> answers = pressed.stream().map(CompletableFuture::join).map(AtOnceJourney::said).toList();
            return answers.stream().distinct().sorted().toList();
        }
    }

    private static String said(Answer answer) {
        return answer.status() < 300 ? String.valueOf(answer.status()) : answer.status() + " " + answer.json().path("code").asText();
    }

    private String found(String acronym) {
        return "/api/partnerships/" + founding(acronym).json().path("id").asText();
    }

    private Answer founding(String acronym) {
        return administrator.post("/api/partnerships", Map.of("acronym", acronym, "titles", Map.of("en", acronym),
                "descriptions", Map.of(), "from", "2026-01-01", "to", "2028-12-31"));
    }
}

package eu.binome.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import eu.binome.security.DemoAccounts;
import eu.binome.testing.RestSession;
import eu.binome.testing.RestSession.Answer;
import eu.binome.testing.RunningBinome;

/**
 * A large import goes its way: others in the partnership do not wait for it, and a stop in its middle leaves what is rated with all others,
 * goes on where it was, and can be taken back.
 */
class ImportBesideOthersJourney {

    private static final String IMPORTER = "admin@prospects.example";
    private static final int ROWS = 8_000;

    private static RunningBinome binome;

    private RestSession importer;
    private String partnership;
    private String round;
    private long partner;

    @BeforeAll
    static void start() {
        binome = RunningBinome.fresh(Map.of("BINOME_DEMO", "true"));
    }

    @AfterAll
    static void stop() {
        binome.close();
    }

    @Test
    void othersInThePartnershipAndTheImportersOwnSignInDoNotWaitForIt() {
        found("BESIDE");
        CompletableFuture<Answer> imported = importing();
        RestSession again = RestSession.signedIn(binome.address(), IMPORTER, DemoAccounts.PASSWORD);
        List<Integer> done = List.of(
                again.post(partnership + "/practices", Map.of("owner", partner, "language", "en")).status(),
                again.post(partnership + "/themes", Map.of("code", "9", "names", Map.of("en", "Beside"))).status(),
                again.post(partnership + "/invitations", Map.of("email", "beside@x.example", "role", "READER", "language", "en")).status());
        Answer second = again.post(partnership + "/practice-imports", order());
        assertFalse(imported.isDone(), "the import still runs");
        assertEquals(List.of(201, 200, 204), done);
        assertEquals("practice.import.running", second.json().path("code").asText());
        assertEquals(200, imported.join().status());
        assertEquals("DONE " + ROWS, state(again));
        assertEquals("practice.import.again", again.post(partnership + "/practice-imports", order()).json().path("code").asText());
    }

    @Test
    void anImportThatIsCutShortTellsWhatItTookAndIsTakenBack() {
        found("SHORT");
        CompletableFuture<Answer> imported = importing();
        binome.killApplication();
        assertTrue(imported.handle((answer, failure) -> failure != null).join(), "nobody was told that it is done");
        binome.start();
        binome.awaitHealthy();
        importer = RestSession.signedIn(binome.address(), IMPORTER, DemoAccounts.PASSWORD);
        JsonNode run = runs(importer).get(0);
        assertEquals("INTERRUPTED", run.path("state").asText());
        assertEquals(total(), run.path("taken").asLong(), "as many practices as it tells of");
        assertTrue(total() > 0 && total() < ROWS, () -> String.valueOf(total()));
        assertEquals(total(), sheets(), "each has its sheet");
        goOn(run);
        assertEquals("DONE " + ROWS, state(importer));
        assertEquals(ROWS, total(), "none twice, none left out");
        assertEquals(ROWS, sheets());
        assertEquals(200, importer.send("DELETE", "/api/practice-imports/" + run.path("id").path("value").asText(), "application/json", "").status());
        assertEquals(0, total() + sheets());
    }

    private void goOn(JsonNode run) {
        String path = "/api/practice-imports/" + run.path("id").path("value").asText();
        assertEquals(204, importer.post(path + "/go-on", Map.of()).status());
        String state = "RUNNING";
        while (!state.equals("DONE")) {
            assertEquals("RUNNING", state);
            state = importer.get(path + "/progress").json().path("state").asText();
        }
    }

    private void found(String acronym) {
        importer = RestSession.signedIn(binome.address(), IMPORTER, DemoAccounts.PASSWORD);
        JsonNode made = importer.post("/api/partnerships", Map.of("acronym", acronym, "titles", Map.of("en", acronym),
                "descriptions", Map.of(), "from", "2026-01-01", "to", "2028-12-31")).json();
        partnership = "/api/partnerships/" + made.path("id").asText();
        partner = partner("Importing Town", true);
        partner("Rating Town", false);
        long grid = importer.post(partnership + "/criteria-grids", Map.of("ready", "pooling4clusters")).json().path("id").asLong();
        round = "/api/rounds/" + importer.post(partnership + "/rounds", Map.of("grid", grid, "opensAt", "2099-01-01T00:00:00Z",
                "closesAt", "2099-02-01T00:00:00Z")).json().path("id").asText();
    }

    private long partner(String name, boolean lead) {
        return importer.post(partnership + "/partners", Map.of("name", name, "country", "FR", "nutsCode", "", "region", "", "city", "",
                "languages", List.of("en"), "contactName", "", "contactEmail", "", "lead", lead)).json().path("value").asLong();
    }

    /** How many sheets are owed in the round that was planned before the import. */
    private long sheets() {
        return importer.get(round + "/progress").json().findValues("owed").stream().mapToLong(JsonNode::asLong).sum();
    }

    /** An import that has written some of its rows. */
    private CompletableFuture<Answer> importing() {
        CompletableFuture<Answer> imported = CompletableFuture.supplyAsync(() -> importer.post(partnership + "/practice-imports", order()));
        RestSession watcher = RestSession.signedIn(binome.address(), IMPORTER, DemoAccounts.PASSWORD);
        while (!hasRows(watcher)) {
            assertFalse(imported.isDone(), () -> "over before it was seen: " + imported.join());
        }
        return imported;
    }

    private boolean hasRows(RestSession watcher) {
        return !runs(watcher).isEmpty() && runs(watcher).get(0).path("read").asInt() > 0;
    }

    private JsonNode runs(RestSession session) {
        return session.get(partnership + "/practice-imports").json();
    }

    private String state(RestSession session) {
        JsonNode run = runs(session).get(0);
        return run.path("state").asText() + " " + run.path("taken").asText();
    }

    private long total() {
        return importer.get(partnership + "/practices").json().path("total").asLong();
    }

    private Map<String, Object> order() {
        String lines = IntStream.range(0, ROWS).mapToObj(i -> "{\"title\":\"Practice " + i + "\",\"summary\":\"Words on it.\"}")
                .collect(Collectors.joining("\n"));
        return Map.of("fileName", "many.jsonl", "content", Base64.getEncoder().encodeToString(lines.getBytes(StandardCharsets.UTF_8)),
                "owner", partner, "language", "en", "arrival", "ACCEPTED");
    }
}

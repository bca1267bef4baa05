package eu.binome.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import eu.binome.testing.RestSession;
import eu.binome.testing.RestSession.Answer;
import eu.binome.testing.RunningBinome;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AcknowledgedSavesIT {

    private static final String EMAIL = "ana@binome.example";
    private static final String PASSWORD = "correct horse battery staple";
    private static final int WRITERS = 4;
    private static final int SAVES_BEFORE_THE_KILL = 40;
    private static final int SAVES_AFTER_THE_KILL = 5;

    @Test
    void areAllThereAfterEitherProcessIsKilledInTheMiddleOfSaving() throws InterruptedException {
        try (RunningBinome binome = RunningBinome.fresh(Map.of("BINOME_DEMO", "false"))) {
            RestSession first = firstAdministrator(binome);
            long partnership = success(first.post("/api/partnerships", Map.of("acronym", "SAVES", "titles", Map.of("en", "Saves"),
                    "descriptions", Map.of(), "from", "2026-01-01", "to", "2026-12-31"))).get("id").asLong();

            Set<String> beforeDatabaseDied = saveUntil(binome::killDatabase, first, partnership, "database");
            binome.awaitHealthy();
            assertEquals(Set.of(), missing(beforeDatabaseDied, first, partnership));

            Set<String> beforeApplicationDied = saveUntil(binome::killApplication, first, partnership, "application");
            binome.start();
            RestSession again = RestSession.signedIn(binome.address(), EMAIL, PASSWORD);
            assertEquals(Set.of(), missing(beforeDatabaseDied, again, partnership));
            assertEquals(Set.of(), missing(beforeApplicationDied, again, partnership));
        }
    }

    /** By the one-time link in the log, which is how an empty application gets its first administrator. */
    private static RestSession firstAdministrator(RunningBinome binome) {
        Matcher link = Pattern.compile("/security/invitation\\?token=([\\w-]+)").matcher(String.join("\n", binome.log()));
        assertTrue(link.find(), "no link for the first administrator in the log");
        RestSession session = new RestSession(binome.address());
        Answer accepted = session.post("/api/invitations/" + link.group(1),
                Map.of("email", EMAIL, "name", "Ana Novak", "language", "en", "password", PASSWORD));
        success(accepted);
        session.begin(accepted);
        return session;
    }

    private static JsonNode success(Answer answer) {
        if (answer.status() / 100 != 2) {
            throw new IllegalStateException(answer.toString());
        }
        return answer.json();
    }

    /** @return the names of the partners whose adding was acknowledged before, while and shortly after the kill */
    private static Set<String> saveUntil(Runnable kill, RestSession session, long partnership, String prefix) throws InterruptedException {
        Set<String> acknowledged = new ConcurrentSkipListSet<>();
        CountDownLatch enough = new CountDownLatch(SAVES_BEFORE_THE_KILL);
        CountDownLatch killed = new CountDownLatch(1);
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        for (int writer = 0; writer < WRITERS; writer++) {
            String name = prefix + " " + writer + " ";
            writers.execute(() -> save(session, partnership, name, acknowledged, enough, killed));
        }
        writers.shutdown();
        assertTrue(enough.await(120, TimeUnit.SECONDS), () -> acknowledged.size() + " saves in two minutes");
        kill.run();
        killed.countDown();
        assertTrue(writers.awaitTermination(120, TimeUnit.SECONDS));
        return acknowledged;
    }

    private static void save(RestSession session, long partnership, String prefix, Set<String> acknowledged, CountDownLatch enough,
            CountDownLatch killed) {
        for (int number = 0, after = 0; after < SAVES_AFTER_THE_KILL; number++) {
            after = killed.getCount() == 0 ? after + 1 : 0;
            String name = prefix + number;
            try {
                success(session.post("/api/partnerships/" + partnership + "/partners", Map.of("name", name, "country", "FR",
                        "nutsCode", "FRE1", "region", "Nord", "city", "Lille", "languages", List.of("fr"), "contactName", "",
                        "contactEmail", "", "lead", false)));
            } catch (UncheckedIOException | IllegalStateException refused) {
                return;
            }
            acknowledged.add(name);
            enough.countDown();
        }
    }

    private static Set<String> missing(Set<String> acknowledged, RestSession session, long partnership) {
        Set<String> found = new HashSet<>();
        for (JsonNode partner : success(session.get("/api/partnerships/" + partnership + "/partners"))) {
            found.add(partner.get("name").asText());
        }
        Set<String> missing = new TreeSet<>(acknowledged);
        missing.removeAll(found);
        return missing;
    }
}

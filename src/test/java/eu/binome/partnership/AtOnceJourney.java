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

import eu.binome.platform.Json;
import eu.binome.security.DemoAccounts;
import eu.binome.testing.RestSession;
import eu.binome.testing.RestSession.Answer;
import eu.binome.testing.RunningBinome;

/**
 * The same button pressed several times at once does its work once, and whoever came too late is told so.
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

package eu.binome.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import eu.binome.testing.Health;
import eu.binome.testing.RunningBinome;

class HealthIT {

    private final RunningBinome binome = RunningBinome.empty();

    @Test
    void isReadyWhenDatabaseIndexAndDiskAre() throws IOException {
        binome.awaitHealthy();
        assertEquals(Map.of("database", "UP", "disk", "UP", "search", "UP"), checks(Health.ready(binome.address())));
    }

    @Test
    void isAliveWhileNoThreadsWaitForEachOther() throws IOException {
        assertEquals(Map.of("threads", "UP"), checks(Health.live(binome.address())));
    }

    @Test
    void givesItsRequestTheSameIdInTheAnswerAndInTheLog() throws IOException {
        String id = Health.live(binome.address()).headers().firstValue("X-Request-Id").orElseThrow();
        List<String> lines = binome.log().stream().filter(line -> line.contains("\"request\":\"" + id + "\"")).toList();
        assertEquals(1, lines.size());
        assertTrue(lines.getFirst().contains("GET /health/live 200"), lines::toString);
    }

    private static Map<String, String> checks(HttpResponse<String> answer) throws IOException {
        assertEquals(200, answer.statusCode());
        Map<String, String> checks = new TreeMap<>();
        for (JsonNode check : new ObjectMapper().readTree(answer.body()).get("checks")) {
            checks.put(check.get("name").asText(), check.get("status").asText());
        }
        return checks;
    }
}

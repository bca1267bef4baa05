package eu.binome.bench;

import eu.binome.platform.Json;
import eu.binome.security.DemoAccounts;
import eu.binome.testing.RestSession;
import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Measures an import into the running application, with the demo's accounts, from the first byte sent until every practice is found by
 * the search: {@code ADDRESS ROWS}. Each row has a title, a summary and two texts, 1,500 characters together.
 */
public final class ImportBench {

    private static final List<String> WORDS = List.of("cluster", "mining", "energy", "training", "innovation", "network", "tourism", "heritage",
            "incubator", "waste", "mobility", "housing", "university", "enterprise", "region", "farmers", "market", "buses", "workshop", "forest");
    private static final int CHARACTERS = 700;

    private ImportBench() {
    }

    /** See the class. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        URI address = URI.create(arguments[0]);
        int rows = Integer.parseInt(arguments[1]);
        String mark = "bench" + Long.toString(System.nanoTime(), 36);
        Path file = write(rows, mark);
        RestSession coordinator = RestSession.signedIn(address, "admin@prospects.example", DemoAccounts.PASSWORD);
        String partnership = partnership(coordinator, mark.toUpperCase());
        System.out.printf("%,d rows, %,d MB%n", rows, Files.size(file) / 1_000_000);
        long begin = System.nanoTime();
        coordinator.send("PUT", partnership + "/practice-imports/file", "application/octet-stream", Files.readString(file));
        say("sent", rows, begin);
        String id = coordinator.post(partnership + "/practice-imports", Map.of("fileName", "bench.jsonl", "owners", "IN_TURN", "language", "en",
                "background", true)).json().path("id").asText();
        say("begun", rows, begin);
        while (coordinator.get("/api/practice-imports/" + id + "/progress").json().path("state").asText().equals("RUNNING")) {
            Thread.sleep(50);
        }
        System.out.println(coordinator.get("/api/practice-imports/" + id + "/progress").body());
        say("written", rows, begin);
        while (coordinator.get("/api/search?lang=en&q=" + mark).json().path("total").asLong() < rows) {
            Thread.sleep(50);
        }
        say("searchable", rows, begin);
        Files.delete(file);
    }

    private static void say(String what, int rows, long begin) {
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf("%s after %.1f s: %,.0f rows/s%n", what, seconds, rows / seconds);
    }

    private static Path write(int rows, String mark) throws IOException {
        Random random = new Random(42);
        Path file = Files.createTempFile("bench", ".jsonl");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < rows; i++) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("id", mark + "-" + i);
                row.put("title", "Practice " + i + " " + mark);
                row.put("summary", text(random, 80));
                row.put("context", text(random, CHARACTERS));
                row.put("howItWorks", text(random, CHARACTERS));
                row.put("country", "FR");
                out.write(Json.write(row));
                out.newLine();
            }
        }
        return file;
    }

    private static String text(Random random, int characters) {
        StringBuilder text = new StringBuilder();
        while (text.length() < characters) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(500)).append(' ');
        }
        return text.toString().strip();
    }

    private static String partnership(RestSession coordinator, String acronym) {
        String id = coordinator.post("/api/partnerships", Map.of("acronym", acronym, "titles", Map.of("en", acronym), "descriptions", Map.of(),
                "from", "2026-01-01", "to", "2028-12-31")).json().path("id").asText();
        for (String name : List.of("Lens", "Wigan", "Gelsenkirchen")) {
            coordinator.post("/api/partnerships/" + id + "/partners", Map.of("name", name, "country", "FR", "nutsCode", "", "region", "", "city", "",
                    "languages", List.of("en"), "contactName", "", "contactEmail", "", "lead", name.equals("Lens")));
        }
        return "/api/partnerships/" + id;
    }
}

package eu.binome.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import eu.binome.platform.Json;
import eu.binome.testing.RestSession;
import eu.binome.testing.RestSession.Answer;

/**
 * Walks the main job at the size of POOLING4CLUSTERS through REST and prints the seconds of each step: 96 practices, seven partners,
 * nine weighted criteria, a shortlist of 15, pairs with one trio, plans, and the guide as PDF.
 *
 * <p>Arguments: address, e-mail and password of somebody who may found partnerships and read the outbox, a file of practices in
 * JSON Lines whose first 96 lines are taken.
 */
public final class FullSizeRun {

    private static final int PRACTICES = 96;
    private static final int SHORTLIST = 15;
    private static final List<String> COUNTRIES = List.of("FR", "DE", "SI", "GB", "PL", "HU", "CZ");
    private static final List<String> CRITERIA = List.of("financialImpact", "diversification", "useOfMeans", "attractiveness",
            "supportSystem", "targetGroups", "competitiveness", "newFields", "synergies");
    private static final List<String> TEXTS = List.of("START", "REUSE", "OBSTACLES", "GROUP");
    private static final int SENTENCES = 20;
    private static final String PASSWORD = "a password for one run only";

    private static final double MILLIS = 1000;

    private final Yardstick yardstick = new Yardstick();
    private final RestSession lead;
    private final URI address;
    private final Random random = new Random(4);
    private final List<Long> partners = new ArrayList<>();
    private final List<RestSession> officers = new ArrayList<>();
    private final List<Long> themes = new ArrayList<>();
    private String partnership = "";

    private FullSizeRun(URI address, String email, String password) {
        this.address = address;
        this.lead = RestSession.signedIn(address, email, password);
    }

    /** Runs it. */
    public static void main(String[] arguments) throws IOException {
        FullSizeRun run = new FullSizeRun(URI.create(arguments[0]), arguments[1], arguments[2]);
        String records;
        try (Stream<String> lines = Files.lines(Path.of(arguments[3]))) {
            records = String.join("\n", lines.limit(PRACTICES).toList());
        }
        System.out.println(run.yardstick);
        run.step("partnership, 7 partners, 7 people", run::setUp);
        run.step("import of 96 practices", () -> run.bring(run.themed(records)));
        long round = run.step("grid and round", run::plan);
        run.step("score sheets", () -> run.score(round));
        run.step("ranking and shortlist of 15", () -> run.shortlist(round));
        run.step("needs and binômes", run::pair);
        run.step("transfer plans", run::plans);
        run.step("guide as PDF, published with its practices", run::guide);
    }

    private <T> T step(String name, Supplier<T> work) {
        Instant start = Instant.now();
        T result = work.get();
        System.out.printf("%-45s %25s  %s%n", name, yardstick.told(Duration.between(start, Instant.now()).toMillis() / MILLIS), result);
        return result;
    }

    private String setUp() {
        partnership = post(lead, "/api/partnerships", Map.of("acronym", "P4C", "titles", Map.of("en", "Full size"), "descriptions",
                Map.of(), "from", "2026-01-01", "to", "2028-12-31")).path("id").asText();
        for (String code : List.of("A", "B", "C")) {
            themes.add(post(lead, below("/themes"), Map.of("code", code, "names", Map.of("en", "Theme " + code))).path("value").asLong());
        }
        for (String country : COUNTRIES) {
            long partner = post(lead, below("/partners"), Map.of("name", "Agency " + country, "country", country, "nutsCode", "",
                    "region", "", "city", "", "languages", List.of("en"), "contactName", "", "contactEmail", "", "lead", false))
                    .path("value").asLong();
            partners.add(partner);
            officers.add(join(partner, country.toLowerCase(Locale.ROOT) + "." + partnership + "@p4c.example"));
        }
        return "partnership " + partnership;
    }

    private RestSession join(long partner, String email) {
        post(lead, below("/invitations"), Map.of("email", email, "role", "CONTRIBUTOR", "partner", partner, "language", "en"));
        for (JsonNode mail : lead.get("/api/outbox").json()) {
            Matcher token = Pattern.compile("token=([A-Za-z0-9_-]+)").matcher(mail.path("body").asText());
            if (mail.path("recipient").asText().equals(email) && token.find()) {
                RestSession officer = new RestSession(address);
                officer.begin(officer.post("/api/invitations/" + token.group(1), Map.of("name", email, "language", "en", "password", PASSWORD)));
                return officer;
            }
        }
        throw new IllegalStateException("no invitation for " + email);
    }

    /** The records with the themes of this partnership, in turn: a guide is ordered by them. */
    private String themed(String records) {
        List<String> lines = new ArrayList<>();
        for (String line : records.split("\n")) {
            ObjectNode row = Json.read(line, ObjectNode.class);
            row.remove("themes");
            lines.add(Json.write(row.put("theme", List.of("A", "B", "C").get(lines.size() % themes.size()))));
        }
        return String.join("\n", lines);
    }

    private String bring(String records) {
        JsonNode report = post(lead, below("/practice-imports"), Map.of("fileName", "practices.jsonl", "content",
                records.getBytes(StandardCharsets.UTF_8), "arrival", "ACCEPTED", "owners", "IN_TURN"));
        return report.path("rows").size() + " rows";
    }

    private long plan() {
        long grid = post(lead, below("/criteria-grids"), Map.of("ready", "pooling4clusters")).path("id").asLong();
        return post(lead, below("/rounds"), Map.of("grid", grid, "opensAt", Instant.now().minusSeconds(5), "closesAt",
                Instant.now().plus(Duration.ofDays(1)))).path("id").asLong();
    }

    private String score(long round) {
        int sheets = 0;
        for (RestSession officer : officers) {
            for (JsonNode sheet : officer.get("/api/rounds/" + round + "/sheets").json()) {
                String path = "/api/score-sheets/" + sheet.path("id").asText();
                Map<String, String> fields = new HashMap<>();
                CRITERIA.forEach(criterion -> fields.put(criterion + ".answer", String.valueOf(random.nextInt(6))));
                List.of("renewability", "effectiveness").forEach(asked -> fields.put(asked + ".answer", "unable"));
                long version = expect(officer.patch(path, Map.of("fields", fields)))
                        .path("version").asLong();
                post(officer, path + "/submit", Map.of("version", version));
                sheets++;
            }
        }
        return sheets + " sheets";
    }

    private String shortlist(long round) {
        post(lead, "/api/rounds/" + round + "/close", Map.of());
        JsonNode list = post(lead, "/api/rounds/" + round + "/shortlist", Map.of("number", SHORTLIST, "ties", "ADMIT"));
        expect(lead.post("/api/shortlists/" + list.path("id").asText() + "/publish", Map.of("version", list.path("version").asLong())));
        return list.path("practices").size() + " practices";
    }

    private String pair() {
        List<Long> topics = new ArrayList<>();
        themes.forEach(theme -> List.of("one", "two", "three").forEach(name ->
                topics.add(post(lead, below("/grid/topics"), Map.of("theme", theme, "names", Map.of("en", name))).path("id").asLong())));
        for (int i = 0; i < partners.size(); i++) {
            Map<String, String> fields = new HashMap<>();
            topics.forEach(topic -> {
                fields.put("t" + topic + "-resource", String.valueOf(random.nextInt(6)));
                fields.put("t" + topic + "-need", String.valueOf(random.nextInt(6)));
            });
            expect(officers.get(i).patch("/api/partners/" + partners.get(i) + "/needs", Map.of("fields", fields)));
        }
        JsonNode proposal = expect(lead.get(below("/pairing/proposal")));
        JsonNode confirmed = post(lead, below("/pairing/confirm"), Map.of("fingerprint", proposal.path("fingerprint").asText()));
        return confirmed.path("binomes").size() + " binômes, " + proposal.path("value").asInt() + " points";
    }

    /** Every receiver takes over a practice and writes the four texts and an action; all partners of the binôme sign the texts. */
    private String plans() {
        JsonNode plans = expect(lead.get(below("/transfer-plans")));
        int signed = 0;
        for (JsonNode plan : plans) {
            signed += write("/api/transfer-plans/" + plan.path("id").asText(), officerOf(plan.path("receiver").asLong()), plan.path("partners"));
        }
        return plans.size() + " plans, " + signed + " signatures";
    }

    private int write(String plan, RestSession receiver, JsonNode partners) {
        JsonNode choices = expect(receiver.get(plan + "/choices"));
        expect(receiver.send("PUT", plan + "/practice", "application/json", Json.write(Map.of("practice", choices.path(0).path("practice").asLong()))));
        int signed = 0;
        for (JsonNode section : expect(receiver.get(plan)).path("sections")) {
            String address = "/api/transfer-sections/" + section.path("id").asText();
            if (section.path("name").asText().equals("ACTIONS")) {
                post(receiver, address + "/rows", Map.of("fields", Map.of("title", "Visit those who do it, then try it in one quarter")));
            } else if (TEXTS.contains(section.path("name").asText())) {
                expect(receiver.patch(address, Map.of("fields", Map.of("text", "What we found here, in some sentences. ".repeat(SENTENCES)))));
                long version = expect(receiver.get(address)).path("version").asLong();
                for (JsonNode partner : partners) {
                    post(officerOf(partner.asLong()), address + "/sign-off", Map.of("version", version));
                    signed++;
                }
            }
        }
        return signed;
    }

    private RestSession officerOf(long partner) {
        return officers.get(partners.indexOf(partner));
    }

    private String guide() {
        String guide = "/api/guides/" + post(lead, below("/guides"), Map.of()).path("id").path("value").asText();
        post(lead, guide + "/proposal", Map.of());
        expect(lead.patch(guide, Map.of("fields", Map.of("title.en", "A guide of the full size"))));
        String print = "/api/guide-prints/" + post(lead, guide + "/prints", Map.of("language", "en")).path("id").path("value").asText();
        JsonNode state = expect(lead.get(print));
        for (int asked = 0; !state.path("state").asText().equals("READY") && asked < 2_000; asked++) {
            state = expect(lead.get(print));
        }
        post(lead, print + "/publication", Map.of());
        return state.path("practices").asInt() + " practices, " + state.path("pages").asInt() + " pages";
    }

    private String below(String path) {
        return "/api/partnerships/" + partnership + path;
    }

    private static JsonNode post(RestSession session, String path, Object body) {
        return expect(session.post(path, body));
    }

    private static JsonNode expect(Answer answer) {
        if (answer.status() >= 300) {
            throw new IllegalStateException(answer.toString());
        }
        return answer.body().isEmpty() ? NullNode.getInstance() : answer.json();
    }
}

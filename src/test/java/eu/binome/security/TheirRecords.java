package eu.binome.security;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import eu.binome.testing.RestSession;
import eu.binome.testing.RestSession.Answer;
import eu.binome.testing.RunningBinome;

/**
 * One record of each kind that PROSPECTS really has, found as its people find it; a draft with a file, and an import, which the demo lacks,
 * are made. They belong to Houthalen-Helchteren wherever they belong to a partner.
 */
final class TheirRecords {

    static final String TITLE = "A practice that nobody else should see";
    /** What an answer about their records would tell. */
    static final List<String> NAMES = List.of(TITLE, "Houthalen", "Attractiveness of the territory", "Attractivité du territoire", "Le carreau ouvert");
    static final String COORDINATOR = "claire.debruyne@prospects.example";

    /** How addresses call what an id is of. */
    static final Map<String, String> KINDS = Map.ofEntries(entry("PartnershipId", "partnerships"), entry("PartnerId", "partners"),
            entry("ThemeId", "themes"), entry("PracticeId", "practices"), entry("AttachmentId", "files"), entry("ImportId", "practice-imports"),
            entry("CriteriaGridId", "criteria-grids"), entry("EvaluationRoundId", "rounds"), entry("ScoreSheetId", "score-sheets"),
            entry("ShortlistId", "shortlists"), entry("TopicId", "grid-topics"), entry("TransferPlanId", "transfer-plans"),
            entry("TransferSectionId", "transfer-sections"), entry("TransferRowId", "transfer-rows"), entry("GuideId", "guides"),
            entry("GuidePrintId", "guide-prints"), entry("IndicatorId", "indicators"));
    /** Editions are public; the others only a page's own buttons stand for, and an indicator's scope is a partnership. */
    static final Set<String> IN_NO_ADDRESS = Set.of("GuideEditionId", "BinomeId", "EventId", "MeasurementId", "IndicatorScope");

    private static final String OFFICER = "katrijn.maesen@prospects.example";
    private static final String TOWN = "Houthalen-Helchteren";
    private static final String JSON = "application/json";

    private final RestSession coordinator;
    private final RestSession officer;
    private final Map<String, String> ids = new TreeMap<>();

    private TheirRecords(RunningBinome binome) {
        coordinator = RestSession.signedIn(binome.address(), COORDINATOR, DemoAccounts.PASSWORD);
        officer = RestSession.signedIn(binome.address(), OFFICER, DemoAccounts.PASSWORD);
        ids.put("partnerships", idOf(only(list(coordinator, "/api/partnerships"), "slug", "prospects")));
        String partnership = "/api/partnerships/" + ids.get("partnerships");
        findPartnersAndTopics(partnership);
        findRounds(partnership);
        findGuides(partnership);
        findPlans(partnership);
        ids.put("indicators", idOf(list(coordinator, partnership + "/indicators").getFirst()));
        begin(partnership);
        bringIn(partnership);
        ids.put("texts", "nl");
    }

    /** Those of the demo of this run. */
    static TheirRecords ofDemo() {
        return Demo.RECORDS;
    }

    /** By kind, as in addresses: {@code practices}, {@code score-sheets} and so on. */
    Map<String, String> ids() {
        return ids;
    }

    /** The people to whom they belong: one of them may see each. */
    List<RestSession> owners() {
        return List.of(coordinator, officer);
    }

    private void findPartnersAndTopics(String partnership) {
        JsonNode grid = coordinator.get(partnership + "/grid").json();
        ids.put("partners", idOf(only(nodes(grid.path("partners")), "name", TOWN)));
        ids.put("other-partners", idOf(only(nodes(grid.path("partners")), "name", "Wigan")));
        ids.put("grid-topics", grid.path("rows").path(0).path("topic").asText());
        ids.put("themes", grid.path("rows").path(0).path("theme").asText());
    }

    private void findRounds(String partnership) {
        ids.put("criteria-grids", idOf(list(coordinator, partnership + "/criteria-grids").getLast()));
        ids.put("rounds", idOf(list(coordinator, partnership + "/rounds").getLast()));
        String round = "/api/rounds/" + ids.get("rounds");
        ids.put("score-sheets", idOf(list(officer, round + "/sheets").getFirst()));
        ids.put("shortlists", idOf(coordinator.get(round + "/shortlist").json()));
    }

    private void findGuides(String partnership) {
        ids.put("guides", idOf(list(coordinator, partnership + "/guides").getLast()));
        ids.put("guide-prints", idOf(list(coordinator, "/api/guides/" + ids.get("guides") + "/prints").getLast()));
    }

    private void findPlans(String partnership) {
        JsonNode listed = only(list(coordinator, partnership + "/transfer-plans"), "receiver", ids.get("partners"));
        ids.put("transfer-plans", idOf(listed));
        List<JsonNode> sections = nodes(coordinator.get("/api/transfer-plans/" + ids.get("transfer-plans")).json().path("sections"));
        ids.put("transfer-sections", idOf(sections.getFirst()));
        ids.put("transfer-rows", idOf(sections.stream().flatMap(section -> nodes(section.path("rows")).stream()).findFirst().orElseThrow()));
    }

    private void begin(String partnership) {
        ids.put("practices", idOf(made(officer.post(partnership + "/practices", Map.of("owner", ids.get("partners"), "language", "en")))));
        String practice = "/api/practices/" + ids.get("practices");
        officer.patch(practice + "/draft", Map.of("fields", Map.of("title", TITLE), "seen", Map.of()));
        ids.put("files", idOf(made(officer.send("POST", practice + "/files?name=words.txt", "application/octet-stream", "Some words."))));
    }

    /** Its practice is taken back, the import and its report stay. */
    private void bringIn(String partnership) {
        String order = RestBodies.filled(RestBodies.of("POST /api/partnerships/{partnership}/practice-imports").orElseThrow(), ids);
        ids.put("practice-imports", idOf(made(coordinator.send("POST", partnership + "/practice-imports", JSON, order))));
        made(coordinator.send("DELETE", "/api/practice-imports/" + ids.get("practice-imports"), JSON, ""));
    }

    private static JsonNode made(Answer answer) {
        if (answer.status() / 100 != 2) {
            throw new IllegalStateException(answer.toString());
        }
        return answer.json();
    }

    private static List<JsonNode> list(RestSession session, String path) {
        return nodes(made(session.get(path)));
    }

    private static List<JsonNode> nodes(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static JsonNode only(List<JsonNode> nodes, String field, String value) {
        return nodes.stream().filter(node -> node.path(field).asText().equals(value)).findFirst().orElseThrow();
    }

    private static String idOf(JsonNode record) {
        JsonNode id = record.path("id");
        return id.isObject() ? id.path("value").asText() : id.asText();
    }

    private static final class Demo {
        static final TheirRecords RECORDS = new TheirRecords(RunningBinome.withDemo());
    }
}

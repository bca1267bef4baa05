package eu.binome.theme;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import eu.binome.security.DemoAccounts;
import eu.binome.testing.BrowserSession;
import eu.binome.testing.Look;
import eu.binome.testing.RestSession;
import eu.binome.testing.RunningBinome;

/**
 * Lists that changed between showing and pressing: the button acts on what stood beside it.
 */
class ListButtonsJourney {

    private static final String COORDINATOR = "admin@prospects.example";
    private static final Pattern LINK = Pattern.compile("/security/invitation\\?token=([A-Za-z0-9_-]+)");

    private final RunningBinome binome = RunningBinome.withDemo();
    private final RestSession rest = RestSession.signedIn(binome.address(), COORDINATOR, DemoAccounts.PASSWORD);

    @Test
    void removesTheTopicThatWasShown() {
        JsonNode place = founded("Topics");
        String api = "/api/partnerships/" + place.path("id").asLong();
        long theme = made(api + "/themes", Map.of("code", "T1", "names", Map.of("en", "Land", "fr", "Foncier"))).path("value").asLong();
        List<Long> topics = List.of("First", "Second", "Third").stream().map(name -> made(api + "/grid/topics",
                Map.of("theme", theme, "names", Map.of("en", name, "fr", name + " (fr)"))).path("id").asLong()).toList();
        try (BrowserSession session = signedIn()) {
            Page page = session.open("/p/" + place.path("slug").asText() + "/pairing/topics");
            assertEquals(2, rest.send("DELETE", "/api/grid-topics/" + topics.getFirst(), "application/json", "").status() / 100);
            press(page, "tr:has-text('Second')", "remove");
            assertThat(page.locator("tbody tr")).hasCount(1);
            assertThat(page.locator("tbody tr")).containsText("Third");
            session.assertQuiet();
        }
    }

    @Test
    void removesTheFileThatWasShown() {
        JsonNode place = founded("Files");
        String api = "/api/partnerships/" + place.path("id").asLong();
        long partner = made(api + "/partners", Map.of("name", "Wigan Council", "country", "GB", "nutsCode", "", "region", "", "city", "",
                "languages", List.of("en"), "contactName", "", "contactEmail", "", "lead", false)).path("value").asLong();
        long practice = made(api + "/practices", Map.of("owner", partner, "language", "en")).path("id").asLong();
        List.of("one.txt", "two.txt", "three.txt").forEach(name -> assertEquals(201, rest.send("POST", "/api/practices/" + practice
                + "/files?name=" + name, "application/octet-stream", "A note: " + name).status()));
        try (BrowserSession session = signedIn(); BrowserSession other = signedIn()) {
            String address = "/p/" + place.path("slug").asText() + "/practice/practice?id=" + practice;
            Page page = session.open(address);
            press(other.open(address), "li:has-text('one.txt')", "removeFile");
            press(page, "li:has-text('two.txt')", "removeFile");
            assertThat(page.locator("[id='files'] li")).hasCount(1);
            assertThat(page.locator("[id='files'] li")).containsText("three.txt");
            session.assertQuiet();
        }
    }

    @Test
    void closesAndReopensTheAccountThatWasShown() {
        JsonNode place = founded("Accounts");
        joins(place, "zita@accounts.example", "Zita Zala");
        joins(place, "zoltan@accounts.example", "Zoltán Zsolnay");
        try (BrowserSession session = signedIn()) {
            Page page = session.open("/security/accounts");
            joins(place, "aaron@accounts.example", "Aaron Aalto");
            page.locator("tr:has-text('zoltan@') a[href*='ask=']").click();
            assertThat(page.locator("#question")).containsText("Zoltán Zsolnay");
            session.assertAccessible();
            press(page, "#question", "close");
            assertThat(page.locator("tr:has-text('zoltan@') button[name='reopen']")).hasCount(1);
            assertThat(page.locator("tr:has-text('zita@') a[href*='ask=']")).hasCount(1);
            press(page, "tr:has-text('zoltan@')", "reopen");
            assertThat(page.locator("tr:has-text('zoltan@') a[href*='ask=']")).hasCount(1);
            session.assertQuiet();
        }
    }

    private static void press(Page page, String row, String button) {
        Locator pressed = page.locator(row + " button[name='" + button + "']");
        pressed.click();
        page.locator(".notice-ok").first().waitFor();
    }

    private BrowserSession signedIn() {
        return BrowserSession.signedIn(binome, COORDINATOR, Look.desktop());
    }

    private JsonNode founded(String acronym) {
        return made("/api/partnerships", Map.of("acronym", acronym, "titles", Map.of("en", "Towns", "fr", "Villes"), "descriptions", Map.of(),
                "from", "2026-01-01", "to", "2028-12-31"));
    }

    private void joins(JsonNode place, String email, String name) {
        rest.post("/api/partnerships/" + place.path("id").asLong() + "/invitations", Map.of("email", email, "role", "READER", "language", "en"));
        String mail = rest.get("/api/outbox").body();
        Matcher link = LINK.matcher(mail.substring(mail.indexOf(email)));
        assertTrue(link.find(), "no invitation of " + email);
        RestSession guest = new RestSession(binome.address());
        assertEquals(200, guest.post("/api/invitations/" + link.group(1),
                Map.of("email", "", "name", name, "language", "en", "password", "a long walk along the canal")).status());
    }

    private JsonNode made(String path, Object body) {
        RestSession.Answer answer = rest.post(path, body);
        assertEquals(2, answer.status() / 100, answer.body());
        return answer.json();
    }
}

package eu.binome.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import eu.binome.platform.Json;
import eu.binome.testing.BrowserSession;
import eu.binome.testing.Look;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What search tells whom: results, counts, sides, suggestions and passages.
 */
class SearchRightsJourney {

    private final PublicStage stage = PublicStage.ready();

    @Test
    void tellsVisitorsOfPublishedPracticesOnly() {
        try (BrowserSession visitor = BrowserSession.on(stage.binome(), Look.desktop())) {
            APIRequestContext api = visitor.context().request();
            assertEquals(Set.of("Une nouvelle vie pour les mines", "A van for craftsmen"), titles(json(api, "/api/search?lang=en")));
            assertEquals(0, json(api, "/api/search?lang=en&q=secretword").get("total").asInt());
            assertEquals(Set.of("CZ", "DE"), values(json(api, "/api/search?lang=en"), "country"));
            assertEquals(Set.of("PUBLISHED"), values(json(api, "/api/search?lang=en"), "status"));
            assertEquals(0, json(api, "/api/search/suggestions?q=foreign").size());
            assertEquals(0, json(api, "/api/search/suggestions?q=accepted").size());
        }
    }

    @Test
    void tellsMembersWhatTheirPartnershipSharesAndTheirOwnDraftsBesides() {
        try (BrowserSession member = BrowserSession.on(stage.binome(), Look.desktop())) {
            APIRequestContext api = signedIn(member);
            JsonNode found = json(api, "/api/search?lang=en&q=secretword");
            assertEquals(Set.of("Accepted incubator", "Draft of Karviná"), titles(found));
            assertEquals(2, found.get("total").asInt());
            assertEquals(Set.of("CZ", "PL"), values(found, "country"));
            assertFalse(found.toString().contains("Lille"));
            assertEquals(4, json(api, "/api/search?lang=en").get("total").asInt());
            assertEquals(0, json(api, "/api/search/suggestions?q=foreign").size());
            assertEquals(1, json(api, "/api/search/suggestions?q=draft").size());
        }
    }

    @Test
    void givesATableOfWhatTheReaderFindsAndOfNothingElse() {
        try (BrowserSession visitor = BrowserSession.on(stage.binome(), Look.desktop());
                BrowserSession member = BrowserSession.on(stage.binome(), Look.desktop())) {
            APIResponse table = visitor.context().request().get("/api/search/csv?lang=en&q=secretword");
            assertEquals("text/csv;charset=UTF-8", table.headers().get("content-type").replace(" ", ""));
            assertEquals("\uFEFFTitle,Summary,Language,Theme,Country,Partner,Year,Status,Kind,Number,Date\r\n", table.text());
            APIRequestContext api = signedIn(member);
            String found = api.get("/api/search/csv?lang=en&q=secretword").text();
            assertEquals(3, found.lines().count(), found);
            assertTrue(found.contains("Accepted incubator,Secretword here.,en,Attractive towns,Czechia,Město Karviná"), found);
            assertFalse(found.contains("Lille") || found.contains("Foreign"), found);
            member.open("/publication/catalogue?lang=fr&q=mine");
            String published = api.get(member.page().locator("a[href^='/api/search/csv']").getAttribute("href")).text();
            assertTrue(published.startsWith("\uFEFFTitre;Résumé;"), published);
            assertTrue(published.contains("Une nouvelle vie pour les mines") && !published.contains("Draft"), published);
            member.open("/p/prospects/search/search?lang=en&q=secretword");
            assertEquals(found, api.get(member.page().locator("a[href^='/api/search/csv']").getAttribute("href")).text());
        }
    }

    @Test
    void showsThePublicPagesAlikeToMembers() {
        try (BrowserSession member = BrowserSession.on(stage.binome(), Look.desktop())) {
            signedIn(member);
            String catalogue = member.open("/publication/catalogue?q=secretword").content();
            assertFalse(catalogue.contains("Accepted incubator") || catalogue.contains("Foreign"), "unpublished practices are not public");
            assertEquals(404, member.page().navigate(stage.binome().address() + "publication/practice?id=" + stage.draft()).status());
        }
    }

    @Test
    void searchesWithinOnePartnershipOnItsPage() {
        try (BrowserSession member = BrowserSession.on(stage.binome(), Look.desktop())) {
            signedIn(member);
            String page = member.open("/p/prospects/search/search?q=secretword&lang=en").content();
            assertTrue(page.contains("Accepted incubator") && page.contains("Draft of Karviná"));
            assertFalse(page.contains("Foreign"));
            List<String> choices = member.page().locator("details.facet a").allTextContents().stream()
                    .map(text -> text.replaceAll("\\s*\\d+$", "")).toList();
            assertTrue(choices.containsAll(List.of("Good practice", "Accepted", "Draft")), choices.toString());
            member.screenshot("search-partnership");
            member.assertAccessible();
            assertEquals(404, member.page().navigate(stage.binome().address() + "p/other/search/search").status());
        }
    }

    @Test
    void namesNoPartnerOrThemeOfOthersForIdsInTheAddress() {
        StringBuilder everyId = new StringBuilder("?lang=en");
        IntStream.rangeClosed(1, 20).forEach(id -> everyId.append("&partner=").append(id).append("&theme=").append(id));
        try (BrowserSession visitor = BrowserSession.on(stage.binome(), Look.desktop());
                BrowserSession member = BrowserSession.on(stage.binome(), Look.desktop())) {
            assertNoForeignNames(visitor.open("/publication/catalogue" + everyId).content());
            signedIn(member);
            assertNoForeignNames(member.open("/publication/catalogue" + everyId).content());
            assertNoForeignNames(member.open("/p/prospects/search/search" + everyId).content());
        }
    }

    @Test
    void findsAcrossLanguagesSaysHowAndLetsTheReaderSwitchItOff() {
        try (BrowserSession visitor = BrowserSession.on(stage.binome(), Look.phone())) {
            awaitFound(visitor.context().request(), "camionnettes", "A van for craftsmen");
            visitor.open("/publication/catalogue?lang=fr&q=camionnettes");
            assertEquals("A van for craftsmen", visitor.page().locator("ol.results h2").first().innerText());
            assertTrue(visitor.page().locator("ol.results").innerText().contains("camionnettes \u2192 van"));
            visitor.page().locator("details.elsewhere summary").click();
            assertTrue(visitor.page().locator("details.elsewhere").innerText().contains("Binôme"));
            visitor.screenshot("search-elsewhere");
            visitor.assertAccessible();
            visitor.page().locator("details.elsewhere a").click();
            assertTrue(visitor.page().url().contains("across=no"));
            assertEquals(0, visitor.page().locator("ol.results li").count());
        }
    }

    @Test
    void learnsTheWordsOfAThesaurusThatTheAdministratorLoadsAndForgetsThem() {
        String address = "/api/thesauri?name=Trades&file=trades.csv";
        RequestOptions words = RequestOptions.create().setHeader("Content-Type", "application/octet-stream")
                .setData("en;fr\nvan;bricoleux\n;\n".getBytes(StandardCharsets.UTF_8));
        try (BrowserSession visitor = BrowserSession.on(stage.binome(), Look.desktop());
                BrowserSession administrator = BrowserSession.on(stage.binome(), Look.desktop())) {
            APIRequestContext stranger = visitor.context().request();
            assertEquals(401, stranger.put(address, words).status());
            assertEquals(0, json(stranger, "/api/search?lang=fr&q=bricoleux").get("total").asInt());

            APIRequestContext api = signedIn(administrator);
            String token = json(api, "/api/session").get("csrfToken").asText();
            JsonNode report = Json.read(api.put(address, words.setHeader("X-CSRF-Token", token)).text(), JsonNode.class);
            assertEquals(1, report.path("taken").asInt(), report.toString());
            assertEquals("3", report.get("skipped").get(0).get("place").asText());
            awaitFound(stranger, "bricoleux", "A van for craftsmen");
            assertEquals("Trades", json(stranger, "/api/search?lang=fr&q=bricoleux").get("elsewhere").get(0).get("thesaurus").asText());

            administrator.open("/search/thesauri?lang=en");
            assertTrue(administrator.page().locator("main").innerText().contains("One term · trades.csv"));
            administrator.page().setInputFiles("[id='file']", new FilePayload("bad.rdf", "application/rdf+xml", "no xml".getBytes(StandardCharsets.UTF_8)));
            administrator.page().fill("[id='name']", "Bad");
            administrator.page().click("[id='load']");
            administrator.page().waitForSelector("text=Nothing was changed");
            administrator.screenshot("thesauri");
            administrator.assertAccessible();
            administrator.page().locator("a:has-text('Remove')").first().click();
            administrator.page().locator(".confirm button").click();
            administrator.page().waitForSelector("text=Trades is removed");
            assertEquals(0, json(api, "/api/thesauri").size());
        }
    }

    /** The words are learned in the background. */
    private static void awaitFound(APIRequestContext api, String question, String title) {
        Instant end = Instant.now().plusSeconds(120);
        while (!titles(json(api, "/api/search?lang=fr&q=" + question)).contains(title)) {
            assertTrue(Instant.now().isBefore(end), question + " does not find " + title);
            LockSupport.parkNanos(200_000_000);
        }
    }

    private static void assertNoForeignNames(String page) {
        assertTrue(page.contains("Město Karviná") && page.contains("Attractive towns"), "what may be read has its name");
        assertFalse(page.contains("Lille Secret Agency") || page.contains("Hidden theme"), "what may not be read has none");
    }

    private static APIRequestContext signedIn(BrowserSession session) {
        APIRequestContext api = session.context().request();
        APIResponse answer = api.post("/api/session", RequestOptions.create()
                .setData(Map.of("email", PublicStage.EMAIL, "password", PublicStage.PASSWORD)));
        assertEquals(200, answer.status(), answer.text());
        return api;
    }

    private static JsonNode json(APIRequestContext api, String path) {
        APIResponse answer = api.get(path);
        assertEquals(200, answer.status(), path);
        return Json.read(answer.text(), JsonNode.class);
    }

    private static Set<String> titles(JsonNode found) {
        return new TreeSet<>(found.get("results").findValuesAsText("title"));
    }

    private static Set<String> values(JsonNode found, String side) {
        List<String> values = found.get("facets").get(side).findValuesAsText("value");
        return new TreeSet<>(values);
    }
}

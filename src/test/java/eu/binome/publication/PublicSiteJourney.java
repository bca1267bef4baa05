package eu.binome.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import eu.binome.testing.BrowserSession;
import eu.binome.testing.Look;
import eu.binome.testing.RestSession;
import eu.binome.testing.RunningBinome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A visitor searches, filters and reads, with and without scripts, in several languages and looks.
 */
class PublicSiteJourney {

    private final PublicStage stage = PublicStage.ready();
    private final RunningBinome demo = RunningBinome.withDemo();

    static List<Look> looks() {
        return List.of(Look.desktop(), Look.desktop().in("fr").dark(), Look.desktop().in("hu"), Look.phone().in("de"), Look.phone().in("fr").dark());
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyPublicPageIsAccessibleInEveryLook(Look look) {
        try (BrowserSession visitor = BrowserSession.on(stage.binome(), look)) {
            for (String path : List.of("/", "/publication/catalogue?q=zeche", "/publication/catalogue?q=nothing+at+all",
                    "/publication/practice?id=" + stage.german(), "/publication/guides", "/publication/about")) {
                visitor.open(path);
                visitor.screenshot("public-" + path.replaceAll("[^a-z]+", "-"));
                visitor.assertAccessible();
                boolean overflows = (Boolean) visitor.page().evaluate("document.documentElement.scrollWidth > window.innerWidth");
                assertFalse(overflows, path + " is wider than " + look);
            }
            visitor.assertQuiet();
        }
    }

    @Test
    void findsFiltersAndReadsWithoutScripts() {
        try (BrowserContext context = BrowserSession.withoutScript(stage.binome())) {
            Page page = context.newPage();
            page.navigate("/?lang=fr");
            page.fill("[id='q']", "mine");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Rechercher")).click();
            assertEquals("Une nouvelle vie pour les mines", page.locator(".results h2").first().innerText());
            assertEquals("mines", page.locator(".results h2 mark").first().innerText());
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tchéquie")).click();
            assertTrue(page.url().contains("country=CZ") && page.url().contains("q=mine"), page.url());
            page.locator(".filter-chips a").first().click();
            assertFalse(page.url().contains("country=CZ"), page.url());
            page.locator(".results h2 a").first().click();
            assertEquals("Une nouvelle vie pour les mines", page.locator("h1").innerText());
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Deutsch").setExact(true)).last().click();
            assertEquals("Neues Leben in alten Zechen", page.locator("h1").innerText());
        }
    }

    @Test
    void saysWhichLanguageAPracticeIsIn() {
        try (BrowserSession visitor = BrowserSession.on(stage.binome(), Look.desktop().in("pl"))) {
            Page page = visitor.open("/publication/practice?id=" + stage.german());
            assertEquals("fr", page.locator("article").getAttribute("lang"));
            assertTrue(page.content().contains("francuski"), "the reader is told the language");
            assertEquals("de", page.locator("article .prose").first().getAttribute("lang"), "what is not translated stays as it was written");
            assertEquals("niemiecki", page.locator("article .passage-language").first().innerText(), "and says its language");
            assertTrue(page.locator("#partial").isVisible());
            visitor.screenshot("public-practice-partial");
            visitor.assertAccessible();
        }
    }

    @Test
    void doesNotCallAPartnerTheAuthorOfWhatItTookFromElsewhere() {
        try (BrowserSession visitor = BrowserSession.on(stage.binome(), Look.desktop().in("fr"))) {
            Page page = visitor.open("/publication/practice?id=" + stage.van());
            assertEquals("Apportée par Město Karviná", page.locator("a[href*='partner=']").innerText());
            assertTrue(page.locator("aside").innerText().contains("URBACT page text ©"));
            assertEquals("Ce qui est écrit ici l’est en anglais.", page.locator("#factsLanguage").innerText());
            assertEquals("en", page.getByText("mining, heritage").getAttribute("lang"));
            visitor.assertAccessible();
            assertTrue(visitor.open("/publication/catalogue?q=craftsmen").locator(".results .meta").first().innerText()
                    .contains("Apportée par Město Karviná"));
        }
    }

    @Test
    void showsResultsEarlyOnAPhoneWithAndWithoutScripts() {
        try (BrowserSession visitor = BrowserSession.on(stage.binome(), Look.phone().in("fr"));
                BrowserContext plain = BrowserSession.withoutScript(stage.binome())) {
            Page page = plain.newPage();
            page.setViewportSize(390, 844);
            page.navigate("/publication/catalogue?q=mine&lang=fr");
            for (Page shown : List.of(page, visitor.open("/publication/catalogue?q=mine"))) {
                double first = shown.locator(".results h2").first().boundingBox().y;
                assertTrue(first < 500, "the first result stands at " + first);
                double head = shown.locator(".site-head").boundingBox().height;
                assertTrue(head < 120, "the head is " + head + " high");
            }
        }
    }

    @Test
    void tellsAVisitorThatThereIsNoSuchPageAndNothingOfPartnerships() {
        try (BrowserSession visitor = BrowserSession.on(stage.binome(), Look.desktop())) {
            assertEquals(404, visitor.page().navigate(stage.binome().address() + "nope").status());
            visitor.screenshot("public-nope");
            visitor.assertAccessible();
            for (String hidden : List.of("p/prospects/nope", "p/nope/home/start", "p/prospects", "home/home")) {
                visitor.page().navigate(stage.binome().address() + hidden);
                assertTrue(visitor.page().url().contains("/security/signIn?next="), visitor.page().url());
            }
        }
    }

    @Test
    void showsNoMarkupOfWhatPeopleWroteAndNoPersonsAddress() {
        try (BrowserSession visitor = BrowserSession.on(stage.binome(), Look.desktop().in("de"))) {
            Page page = visitor.open("/publication/catalogue?q=museen");
            assertTrue(page.locator(".results p").first().innerText().contains("Büros <für alle>"));
            assertFalse(visitor.open("/publication/practice?id=" + stage.german()).content().contains("erika@example.org"));
        }
    }

    @Test
    void answersUnchangedUntilTheLanguageChangesAndOpensNoSession() {
        try (BrowserSession visitor = BrowserSession.on(stage.binome(), Look.desktop())) {
            APIResponse first = visitor.context().request().get("/publication/catalogue");
            String tag = first.headers().get("etag");
            assertFalse(first.headers().containsKey("set-cookie"), "visitors get no session");
            assertEquals(304, again(visitor, "en", tag).status());
            assertEquals(200, again(visitor, "fr", tag).status());
        }
    }

    @Test
    void tellsVisitorsNothingOfWorkInside() {
        RestSession petra = RestSession.signedIn(stage.binome().address(), PublicStage.EMAIL, PublicStage.PASSWORD);
        String prospects = "/api/partnerships/" + petra.get("/api/partnerships").json().get(0).path("id").asText();
        long partner = petra.get(prospects + "/partners").json().get(0).path("id").path("value").asLong();
        try (BrowserSession visitor = BrowserSession.on(stage.binome(), Look.desktop())) {
            String before = tag(visitor);
            assertTrue(before.matches("W/\"[0-9a-f]{32}\\.en\\.auto\""), before);
            String made = petra.post(prospects + "/practices", Map.of("owner", partner, "language", "en")).json().path("id").asText();
            assertEquals(200, petra.patch("/api/practices/" + made + "/draft", Map.of("fields", Map.of("title", "Not yet for all"))).status());
            assertEquals(before, tag(visitor));
        }
    }

    private static String tag(BrowserSession visitor) {
        return visitor.context().request().get("/publication/about").headers().get("etag");
    }

    @Test
    void tellsSearchEnginesWhatIsThere() {
        try (BrowserSession visitor = BrowserSession.on(stage.binome(), Look.desktop())) {
            String robots = visitor.context().request().get("/robots.txt").text();
            assertTrue(robots.contains("Disallow: /p/") && robots.contains("/sitemap.xml"), robots);
            String part = visitor.context().request().get("/sitemap.xml?after=0").text();
            assertTrue(part.contains("/publication/practice?id=" + stage.german()), part);
            assertFalse(part.contains("id=" + stage.draft() + "<"), part);
        }
    }

    @Test
    void showsEachChangeAtTheVeryNextRequestThoughPagesAreKept() {
        RestSession claire = RestSession.signedIn(demo.address(), "claire.debruyne@prospects.example", "binome-demo-2026");
        String prospects = "/api/partnerships/" + claire.get("/api/partnerships").json().get(0).path("id").asText();
        long partner = claire.get(prospects + "/partners").json().get(0).path("id").path("value").asLong();
        String made = "/api/practices/" + claire.post(prospects + "/practices", Map.of("owner", partner, "language", "en")).json().path("id").asText();
        String theme = claire.get(prospects + "/practices?status=ACCEPTED").json().path("practices").get(0).path("theme").asText();
        assertEquals(200, claire.patch(made + "/draft", Map.of("fields", Map.of("title", "Lanterns", "summary", "Light on the quay.", "theme", theme,
                "context", "It was dark.", "objectives", "Light.", "howItWorks", "A lamp on each post.", "results", "Nobody fell in.",
                "testSucceeded", "Five winters.", "testTransferable", "To any quay.", "testAddedValue", "Fewer falls."))).status());
        String title = "";
        for (String step : List.of("SUBMIT", "ACCEPT", "PUBLISH")) {
            RestSession.Answer taken = claire.post(made + "/steps", Map.of("step", step));
            assertEquals(200, taken.status(), taken.body());
        }
        RestSession visitor = new RestSession(demo.address());
        String page = made.replace("/api/practices/", "/publication/practice?in=fr&id=");
        for (int i = 0; i < 10; i++) {
            String before = title;
            title = "Lanternes du quai " + i;
            assertEquals(200, claire.patch(made + "/texts/fr", Map.of("fields", Map.of("title", title), "seen", Map.of("title", before))).status());
            for (int again = 0; again < 3; again++) {
                assertTrue(visitor.get(page).body().contains(title), title);
            }
        }
        String list = "/publication/catalogue?order=newest&lang=fr";
        while (!visitor.get(list).body().contains(title)) {
            Thread.onSpinWait();
        }
        assertEquals(200, claire.post(made + "/steps", Map.of("step", "ARCHIVE")).status());
        assertFalse(visitor.get(list).body().contains(title), "what is withdrawn is in no list that was kept");
        assertEquals(404, visitor.get(page).status());
    }

    @Test
    void keepsPagesApartByLanguageAndLookAndFromWhoHasSignedIn() throws IOException, InterruptedException {
        RestSession petra = RestSession.signedIn(stage.binome().address(), PublicStage.EMAIL, PublicStage.PASSWORD);
        for (int round = 0; round < 2; round++) {
            for (String language : List.of("en", "fr", "sl")) {
                for (String look : List.of("light", "dark", "auto")) {
                    String page = page("/publication/catalogue", language, "binome_theme=" + look);
                    assertTrue(page.contains("lang=\"" + language + "\" dir=\"ltr\" data-theme=\"" + look + "\""), page.substring(0, 200));
                    assertFalse(page.contains("Petra"), "no visitor gets a page that was made for her");
                }
            }
            assertTrue(petra.get("/publication/catalogue").body().contains("Petra Nováková"), "nor she one that was made for them");
        }
    }

    /** A page packed and plain, which have to be the same but for their nonces. */
    private String page(String path, String language, String cookie) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(stage.binome().address().resolve(path)).header("Accept-Language", language).header("Cookie", cookie);
        try (HttpClient client = HttpClient.newHttpClient()) {
            String plain = client.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
            HttpResponse<byte[]> answer = client.send(request.header("Accept-Encoding", "gzip").build(), HttpResponse.BodyHandlers.ofByteArray());
            assertEquals("gzip", answer.headers().firstValue("Content-Encoding").orElse("none"));
            try (GZIPInputStream packed = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
                assertEquals(plain.replaceAll("nonce=\"[^\"]+\"", ""), new String(packed.readAllBytes(), StandardCharsets.UTF_8).replaceAll("nonce=\"[^\"]+\"", ""));
            }
            return plain;
        }
    }

    private static APIResponse again(BrowserSession visitor, String language, String tag) {
        return visitor.context().request().get("/publication/catalogue", RequestOptions.create()
                .setHeader("Accept-Language", language).setHeader("If-None-Match", tag));
    }
}

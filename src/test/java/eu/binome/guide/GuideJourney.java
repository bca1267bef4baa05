package eu.binome.guide;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import eu.binome.platform.Texts;
import eu.binome.testing.BrowserSession;
import eu.binome.testing.Look;
import eu.binome.testing.RunningBinome;
import org.junit.jupiter.api.Test;

/** The coordinator of the demo composes its guide, looks at the PDF and publishes it; a visitor takes it home. */
class GuideJourney {

    private static final String COORDINATOR = "claire.debruyne@prospects.example";
    private static final String READER = "priya.longworth@prospects.example";
    private static final int TOO_LONG = 201;
    private static final String BASE = "/p/prospects/guide/";

    @Test
    void composesMakesAndPublishesAGuide() {
        try (BrowserSession coordinator = signedIn(COORDINATOR, Look.desktop())) {
            Page page = coordinator.open(BASE + "guides");
            page.click("#beginGuide");
            coordinator.assertAccessible();
            assertEquals(0, page.locator(".guide-chapter h2 .small").count(), "an empty chapter says so once");
            page.click("button[name=propose]");
            page.locator(".guide-entries li").first().waitFor();
            coordinator.assertAccessible();
            coordinator.screenshot("guide-practices");
            movesTheFirstDownByKeyboard(page);
            writesATitle(coordinator, page);
            page.click("nav .tabs li:last-child a");
            page.click("#orderPdf");
            page.waitForSelector(".confirm summary");
            coordinator.assertAccessible();
            coordinator.screenshot("guide-proof");
            APIResponse shown = page.request().get(page.getAttribute("a[href^='/api/guide-prints/']", "href"));
            assertTrue(shown.headers().get("content-disposition").startsWith("inline"), "to be looked at, not to be kept");
            byte[] proof = shown.body();
            page.click(".confirm summary");
            coordinator.assertAccessible();
            page.click("button[name=publish]");
            String edition = page.getAttribute("a[href^='/api/guide-editions/']", "href");
            coordinator.screenshot("guide-published");
            coordinator.assertAccessible();
            comesAsAFile(coordinator, page, "a[href='" + edition + "']");
            coordinator.assertQuiet();
            visitorGets(proof, edition);
            visitorTakesItHome(edition);
        }
    }

    @Test
    void showsTheReaderAPreviewAndNothingToPress() {
        try (BrowserSession reader = signedIn(READER, Look.desktop())) {
            Page page = reader.open(BASE + "guides");
            assertEquals(0, page.locator("#beginGuide, #beginFirstGuide").count());
            page.click(".results h2 a");
            page.locator(".guide-document .cover").waitFor();
            reader.assertAccessible();
            reader.assertQuiet();
        }
    }

    @Test
    void aTextThatWasNotSentWaitsWhileAnotherLanguageIsOpened() {
        try (BrowserSession coordinator = signedIn(COORDINATOR, Look.desktop())) {
            Page page = coordinator.open(BASE + "guides");
            page.locator(".results h2 a").last().click();
            String texts = BASE + "texts?id=" + page.url().replaceAll(".*id=(\\d+).*", "$1") + "&in=";
            coordinator.open(texts + "cs");
            BrowserSession.cutOff(page);
            page.fill("#subtitle", "Ještě neodesláno");
            page.locator(".saving[data-state='offline']").waitFor();
            coordinator.open(texts + "hu");
            coordinator.open(texts + "cs");
            assertEquals("Ještě neodesláno", page.inputValue("#subtitle"));
            page.locator(".saving[data-state='saved']").waitFor();
            try (BrowserSession another = signedIn(COORDINATOR, Look.desktop())) {
                assertEquals("Ještě neodesláno", another.open(texts + "cs").inputValue("#subtitle"), "the server has it");
            }
        }
    }

    @Test
    void showsBothTextsWithoutAScriptToo() {
        try (BrowserSession coordinator = signedIn(COORDINATOR, Look.desktop());
                BrowserContext plain = BrowserSession.withoutScript(RunningBinome.withDemo())) {
            Page page = coordinator.open(BASE + "guides");
            page.locator(".results h2 a").last().click();
            coordinator.open(BASE + "texts?id=" + page.url().replaceAll(".*id=(\\d+).*", "$1"));
            plain.addCookies(coordinator.context().cookies());
            Page mine = plain.newPage();
            mine.navigate(page.url());
            writes(page, "#subtitle", "Written meanwhile");
            writes(page, "#notice", "Noticed meanwhile");
            mine.fill("#subtitle", "Mine");
            mine.click("#save");
            assertTrue(mine.locator(".error-summary").innerText().contains("Written meanwhile"));
            assertEquals("Mine", mine.inputValue("#subtitle"));
            page.reload();
            assertEquals("Written meanwhile", page.inputValue("#subtitle"));
            mine.click("#save");
            mine.locator("[role=status]").first().waitFor();
            page.reload();
            assertEquals(List.of("Mine", "Noticed meanwhile"), List.of(page.inputValue("#subtitle"), page.inputValue("#notice")));
            mine.fill("#subtitle", "x".repeat(TOO_LONG));
            mine.fill("#notice", "Kept all the same");
            mine.click("#save");
            assertEquals(said(mine, "guide.texts.subtitle") + " - " + said(mine, "guide.text.tooLong", TOO_LONG - 1), mine.locator(".error-summary li").innerText());
            assertEquals("x".repeat(TOO_LONG), mine.inputValue("#subtitle"));
            page.reload();
            assertEquals(List.of("Mine", "Kept all the same"), List.of(page.inputValue("#subtitle"), page.inputValue("#notice")));
        }
    }

    @Test
    void looksRightInEveryLook() {
        for (Look look : List.of(Look.desktop().in("fr"), Look.desktop().dark(), Look.phone(), Look.phone().dark().in("fr"))) {
            try (BrowserSession coordinator = signedIn(COORDINATOR, look)) {
                Page page = coordinator.open(BASE + "guides");
                page.locator(".results h2 a").last().click();
                String id = page.url().replaceAll(".*id=(\\d+).*", "$1");
                for (String step : List.of("guide", "texts", "pdf", "preview")) {
                    coordinator.open(BASE + step + "?id=" + id);
                    coordinator.screenshot("guide-" + step);
                    coordinator.assertAccessible();
                    assertEquals(look.width(), ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue(), step);
                }
                coordinator.assertQuiet();
            }
        }
    }

    private static void movesTheFirstDownByKeyboard(Page page) {
        String first = page.locator(".guide-entries li").first().getAttribute("id");
        page.locator("button[name=down]").first().focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/*moved=*");
        assertEquals(first, page.locator(".guide-entries").first().locator("li").nth(1).getAttribute("id"));
        page.locator("#" + first + " button:focus").waitFor();
    }

    private static void writesATitle(BrowserSession coordinator, Page page) {
        page.click("nav .tabs li:nth-child(2) a");
        page.fill("#title", "After the mine, again");
        page.waitForSelector(".saving[data-state=saved]");
        coordinator.assertAccessible();
        page.reload();
        assertEquals("After the mine, again", page.inputValue("#title"));
    }

    private static void writes(Page page, String field, String text) {
        page.waitForResponse(answer -> answer.request().method().equals("PATCH") && answer.ok(), () -> page.fill(field, text));
    }

    /** A sentence in the language of the page. */
    private static String said(Page page, String key, Object... arguments) {
        return Texts.of(Locale.forLanguageTag(page.locator("html").getAttribute("lang")), key, arguments);
    }

    private static void visitorGets(byte[] proof, String edition) {
        try (BrowserContext visitor = BrowserSession.withoutScript(RunningBinome.withDemo())) {
            APIResponse answer = visitor.request().get(edition);
            assertEquals("application/pdf", answer.headers().get("content-type"));
            assertTrue(new String(Arrays.copyOf(answer.body(), 5)).startsWith("%PDF-"));
            assertArrayEquals(proof, answer.body());
        }
    }

    private static void visitorTakesItHome(String edition) {
        try (BrowserSession visitor = BrowserSession.on(RunningBinome.withDemo(), Look.desktop())) {
            Page page = visitor.open("/publication/guides");
            comesAsAFile(visitor, page, "a[href='" + edition + "']");
            visitor.assertQuiet();
        }
    }

    private static void comesAsAFile(BrowserSession session, Page page, String link) {
        String before = page.url();
        Download download = page.waitForDownload(() -> page.click(link));
        assertEquals("", String.valueOf(download.failure()).replace("null", ""));
        assertTrue(download.suggestedFilename().matches("guide-[a-z0-9-]+\\.pdf"), download.suggestedFilename());
        assertTrue(readsAsPdf(download.path()));
        assertEquals(before, page.url());
        String policy = session.context().request().get(page.getAttribute(link, "href") + "?inline").headers().get("content-security-policy");
        assertFalse(policy.contains("sandbox") || policy.contains("object-src"), policy);
    }

    private static boolean readsAsPdf(Path file) {
        try {
            return new String(Arrays.copyOf(Files.readAllBytes(file), 5)).startsWith("%PDF-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BrowserSession signedIn(String email, Look look) {
        return BrowserSession.signedIn(RunningBinome.withDemo(), email, look);
    }
}

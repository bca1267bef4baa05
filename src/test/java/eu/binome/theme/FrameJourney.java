package eu.binome.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import eu.binome.testing.BrowserSession;
import eu.binome.testing.Look;
import eu.binome.testing.RunningBinome;

class FrameJourney {

    private static final String SIGN_IN = "/security/signIn";

    @Test
    void remembersWhetherThePageIsLightOrDark() {
        try (BrowserSession session = onDemo(Look.desktop())) {
            Page page = session.open(SIGN_IN);
            page.locator("details.appearance summary").click();
            page.locator("[data-theme-choice=dark]").click();
            session.open(SIGN_IN);
            assertEquals("dark", page.locator("html").getAttribute("data-theme"));
            assertEquals("rgb(17, 24, 29)", page.evaluate("getComputedStyle(document.body).backgroundColor"));
            session.assertAccessible();
        }
    }

    @Test
    void closesAMenuByKeyboardAndReturnsToIt() {
        try (BrowserSession session = onDemo(Look.phone())) {
            Page page = session.open(SIGN_IN);
            page.locator("details.menu:has(a[hreflang]) > summary").focus();
            page.keyboard().press("Enter");
            assertTrue(page.locator("a[hreflang=fr]").isVisible());
            session.assertAccessible();
            page.keyboard().press("Tab");
            page.keyboard().press("Escape");
            assertFalse(page.locator("a[hreflang=fr]").isVisible());
            assertEquals("SUMMARY", page.evaluate("document.activeElement.tagName"));
        }
    }

    @Test
    void skipsToTheContent() {
        try (BrowserSession session = onDemo(Look.desktop())) {
            Page page = session.open(SIGN_IN);
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertEquals("main", page.evaluate("document.activeElement.id"));
        }
    }

    @Test
    void leadsFromTheErrorSummaryToTheField() {
        try (BrowserSession session = onDemo(Look.desktop())) {
            Page page = session.open(SIGN_IN);
            page.locator("#submit").click();
            page.locator(".error-summary").waitFor();
            assertTrue((Boolean) page.evaluate("document.activeElement.matches('.error-summary')"));
            session.assertAccessible();
            page.locator(".error-summary a[href='#email']").click();
            assertEquals("email", page.evaluate("document.activeElement.id"));
            assertEquals("true", page.locator("#email").getAttribute("aria-invalid"));
        }
    }

    @Test
    void changesTheLanguageWithoutAnyScript() {
        try (BrowserContext context = BrowserSession.withoutScript(RunningBinome.withDemo())) {
            Page page = context.newPage();
            page.navigate(SIGN_IN);
            page.locator("details.menu:has(a[hreflang]) > summary").click();
            page.locator("a[hreflang=fr]").click();
            assertEquals("fr", page.locator("html").getAttribute("lang"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"binome.css", "page.js", "icons.svg", "fonts/source-sans-3-latin-wght-normal.woff2",
        "fonts/source-serif-4-latin-ext-wght-normal.woff2"})
    void servesEverythingFromItsOwnOrigin(String file) {
        try (BrowserSession session = onDemo(Look.desktop())) {
            APIResponse response = session.context().request().get(RunningBinome.withDemo().address().resolve("/resources/binome/" + file + "?v=1").toString());
            assertEquals(200, response.status());
            assertTrue(response.headers().get("cache-control").contains("immutable"), file);
        }
    }

    private static BrowserSession onDemo(Look look) {
        return BrowserSession.on(RunningBinome.withDemo(), look);
    }
}

package eu.binome.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import eu.binome.platform.Languages;
import eu.binome.platform.Texts;
import eu.binome.security.DemoAccounts;
import eu.binome.testing.BrowserSession;
import eu.binome.testing.Look;
import eu.binome.testing.RunningBinome;

class FrameJourney {

    private static final String SIGN_IN = "/security/signIn";
    private static final List<String> VISITORS_PAGES = List.of(SIGN_IN, "/security/forgotten", "/publication/nowhere");

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
    void sendsAFormOnceHoweverOftenItIsClicked() {
        try (BrowserSession session = onDemo(Look.desktop())) {
            Page page = session.open(SIGN_IN);
            AtomicInteger sent = new AtomicInteger();
            page.route("**/signIn*", route -> {
                if (route.request().method().equals("POST")) {
                    sent.incrementAndGet();
                    route.fulfill(new Route.FulfillOptions().setStatus(204));
                } else {
                    route.resume();
                }
            });
            page.fill("#email", "nobody@example.org");
            page.fill("#password", "a wrong password");
            page.waitForRequest(request -> request.method().equals("POST"), () -> page.locator("#submit").click());
            page.locator("#submit").click();
            page.evaluate("fetch('/health/live')");
            assertEquals(1, sent.get());
            page.unroute("**/signIn*");
            session.open(SIGN_IN).locator("#submit").click();
            page.locator(".error-summary").waitFor();
            page.locator("#submit").click();
            page.locator(".error-summary").waitFor();
            assertEquals(0, page.locator("form[data-sent]").count(), "a form that came back can be sent again");
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
    @ValueSource(strings = {"fr", "nl", "cs", "hu", "pl", "sl", "es", "de"})
    void meetsVisitorsInTheirLanguage(String language) {
        try (BrowserSession session = onDemo(Look.phone())) {
            for (String path : VISITORS_PAGES) {
                String english = session.open(path + "?lang=en").title();
                Page page = session.open(path + "?lang=" + language);
                assertEquals(language, page.locator("html").getAttribute("lang"), path);
                assertNotEquals(english, page.title(), path);
                assertFalse(page.content().contains("???"), path);
                assertEquals(Languages.ALL.size(), page.locator("a[hreflang]").count(), path);
                assertTrue((Boolean) page.evaluate("document.documentElement.scrollWidth <= 390"), path);
            }
            session.open(SIGN_IN);
            session.screenshot("sign-in-" + language);
            session.assertAccessible();
        }
    }

    @Test
    void saysInTheVisitorsLanguageWhatIsMissing() {
        try (BrowserSession session = onDemo(Look.desktop().in("pl"))) {
            Page page = session.open(SIGN_IN);
            page.locator("#submit").click();
            assertEquals("Adres e-mail: proszę wypełnić to pole.", page.locator(".error-summary a[href='#email']").innerText());
        }
    }

    @Test
    void speaksOneLanguageInsideWhereItDoesNotSpeakTheReaders() {
        try (BrowserSession session = onDemo(Look.desktop())) {
            Page page = session.open(SIGN_IN);
            page.fill("#email", "admin@prospects.example");
            page.fill("#password", DemoAccounts.PASSWORD);
            page.click("#submit");
            page.waitForURL(url -> !url.contains(SIGN_IN));
            session.open("/?lang=pl");
            assertEquals("en", page.locator("html").getAttribute("lang"));
            assertEquals(Texts.plain(Locale.ENGLISH, "theme.skip"), page.locator(".skip").innerText());
            assertEquals(Languages.COMPLETE.size(), page.locator("a[hreflang]").count());
            session.open("/publication/about");
            assertEquals("pl", page.locator("html").getAttribute("lang"));
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

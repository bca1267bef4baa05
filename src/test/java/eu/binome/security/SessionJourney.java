package eu.binome.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;

import eu.binome.testing.BrowserSession;
import eu.binome.testing.Look;
import eu.binome.testing.RunningBinome;

class SessionJourney {

    private static final String ADMINISTRATOR = "admin@prospects.example";

    private final RunningBinome binome = RunningBinome.withDemo();

    @Test
    void refusesWithTheSameSentenceWhicheverHalfIsWrong() {
        try (BrowserSession session = BrowserSession.on(binome, Look.desktop())) {
            assertEquals(refusal(session, ADMINISTRATOR, "not the password"), refusal(session, "nobody@nowhere.example", DemoAccounts.PASSWORD));
            session.assertAccessible();
        }
    }

    @Test
    void beginsANewSessionThatScriptsAndOtherSitesCannotUse() {
        try (BrowserSession session = BrowserSession.on(binome, Look.desktop())) {
            session.open("/security/signIn");
            String before = cookie(session).value;
            signIn(session);
            Cookie after = cookie(session);
            assertTrue(!before.equals(after.value), "the session's id is a new one");
            assertTrue(after.httpOnly);
            assertEquals(SameSiteAttribute.LAX, after.sameSite);
        }
    }

    @Test
    void bringsBackWhatWasTypedWhenTheSessionEndedMeanwhile() {
        try (BrowserSession session = BrowserSession.on(binome, Look.desktop())) {
            Page page = sendsTooLate(session, "/partnership/create", "#submit",
                    Map.of("#acronym", "EXPIRED", "#title_en", "A title of some length that nobody wants to type twice"));
            signIn(session);
            page.waitForURL(Pattern.compile(".*/partnership/create"));
            assertEquals("EXPIRED", page.inputValue("#acronym"));
            assertEquals("A title of some length that nobody wants to type twice", page.inputValue("#title_en"));
            session.assertAccessible();
        }
    }

    @Test
    void neverKeepsAPasswordThatWasSentAfterTheSessionHadEnded() {
        try (BrowserSession session = BrowserSession.on(binome, Look.desktop())) {
            Page page = sendsTooLate(session, "/security/account", "form:has(#fresh) [type=submit]",
                    Map.of("#old", "the old pass phrase", "#fresh", "a fresh pass phrase"));
            assertTrue(session.context().cookies().stream().noneMatch(cookie -> cookie.name.equals("binome_parked")), "nothing is parked");
            signIn(session);
            page.waitForURL(Pattern.compile(".*/security/account"));
            assertFalse(page.content().contains("pass phrase"));
            assertTrue(page.locator("#language-help").innerText().contains("French and English"), "says which pages are not in all languages");
        }
    }

    @Test
    void signsOutForGood() {
        try (BrowserSession session = BrowserSession.on(binome, Look.desktop())) {
            session.open("/security/signIn");
            signIn(session);
            session.open("/security/signOut").click("#submit");
            session.open("/security/accounts");
            assertTrue(session.page().url().contains("/security/signIn"));
        }
    }

    /** Signs in, types into a page, and sends it when the session has ended: the page for signing in follows. */
    private static Page sendsTooLate(BrowserSession session, String address, String button, Map<String, String> typed) {
        session.open("/security/signIn");
        signIn(session);
        Page page = session.open(address);
        typed.forEach(page::fill);
        session.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("binome"));
        page.click(button);
        page.waitForURL(Pattern.compile(".*/security/signIn.*"));
        return page;
    }

    private static String refusal(BrowserSession session, String email, String password) {
        Page page = session.open("/security/signIn");
        page.fill("#email", email);
        page.fill("#password", password);
        page.click("#submit");
        page.locator(".error-summary").waitFor();
        return page.locator(".error-summary").innerText();
    }

    private static void signIn(BrowserSession session) {
        session.page().fill("#email", ADMINISTRATOR);
        session.page().fill("#password", DemoAccounts.PASSWORD);
        session.page().click("#submit");
        session.page().waitForURL(url -> !url.contains("/security/signIn"));
    }

    private static Cookie cookie(BrowserSession session) {
        return session.context().cookies().stream().filter(cookie -> cookie.name.equals("binome")).findFirst().orElseThrow();
    }
}

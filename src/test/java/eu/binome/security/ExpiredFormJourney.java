package eu.binome.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import eu.binome.platform.Texts;
import eu.binome.testing.BrowserSession;
import eu.binome.testing.Look;
import eu.binome.testing.RunningBinome;

/**
 * A form that the server could not take when it was sent comes back with what was typed, to its writer only, and never writes over what
 * somebody else stored meanwhile. Forms that save themselves are in AutosaveJourney, plain ones without a session in SessionJourney.
 */
class ExpiredFormJourney {

    private static final String COORDINATOR = "claire.debruyne@prospects.example";
    private static final String ADMINISTRATOR = "admin@prospects.example";
    private static final String OFFICER = "lenka.holubova@prospects.example";
    private static final String BASE = "/p/prospects/";
    private static final int MANY_PAGES = 30;

    private final RunningBinome binome = RunningBinome.withDemo();

    @Test
    void aFormWithAMarkComesBackWithTheMarkOfItsFirstShowing() {
        meetsAColleague(claire -> newIndicator(claire, "PARKED-MARK"));
    }

    @Test
    void aFormOfOneViewComesBackWithTheVersionOfItsFirstShowing() {
        meetsAColleague(ExpiredFormJourney::newTheme);
    }

    @Test
    void aFormOfAnEarlierSessionComesBackAfterSigningInInAnotherTab() {
        try (BrowserSession claire = signedInByPage(COORDINATOR)) {
            Page page = claire.open(BASE + "partnership/partner");
            page.fill("#name", "A town that nobody wants to type twice");
            page.selectOption("#country", "CZ");
            page.check("[name=languages][value=cs]");
            page.check("[name=languages][value=fr]");
            signInElsewhere(claire, COORDINATOR);
            page.click("#submit");
            page.locator("main .notice-warn").waitFor();
            assertTrue(page.locator("main .notice-warn").innerText().contains(said(page, "theme.parked")));
            assertEquals("A town that nobody wants to type twice", page.inputValue("#name"));
            assertEquals("CZ", page.inputValue("#country"));
            assertEquals("[fr, cs]", page.locator("[name=languages]:checked").evaluateAll("all => all.map(one => one.value)").toString());
            claire.assertAccessible();
        }
    }

    @Test
    void aFormIsTakenThoughItsPersonLookedAtManyOtherFormsMeanwhile() {
        try (BrowserSession claire = signedInByPage(COORDINATOR)) {
            Page page = claire.open(BASE + "home/indicator");
            page.fill("#code", "PARKED-MANY");
            page.fill("#name_en", "Typed in a tab of the morning");
            page.fill("[id='period:0:target']", "5");
            IntStream.range(0, MANY_PAGES).forEach(i -> claire.context().request().get(BASE + "home/indicator"));
            page.click("#submit");
            page.waitForURL("**/home/indicators");
            remove(claire, addressOf(page, "Typed in a tab of the morning"));
        }
    }

    @Test
    void aFormNeverComesBackToSomebodyElse() {
        try (BrowserSession shared = signedInByPage(ADMINISTRATOR)) {
            Page page = shared.open("/partnership/create");
            page.fill("#acronym", "SECRET-PLAN");
            page.fill("#from", "2026-01-01");
            page.fill("#to", "2026-12-31");
            signInElsewhere(shared, OFFICER);
            page.click("#submit");
            page.waitForLoadState();
            assertTrue(shared.context().cookies().stream().noneMatch(cookie -> cookie.name.equals("binome_parked")), "nothing is parked");
            assertTrue(!page.content().contains("SECRET-PLAN"));
        }
    }

    @Test
    void aFormOfAListComesBackIntoItsOwnRowOrAsTextToCopy() {
        try (BrowserSession claire = BrowserSession.on(binome, Look.desktop())) {
            ParkedList list = new ParkedList(claire.page());
            list.shows(11, 12).type("#closes-12", "in May").send("#send-12");
            list.shows(13, 11, 12);
            assertEquals(Map.of("#closes-13", "", "#closes-11", "", "#closes-12", "in May"), list.values("#closes-13", "#closes-11", "#closes-12"));
            assertEquals(0, claire.page().locator("#unplaced").count());
            list.shows(13, 11);
            assertEquals(Map.of("#closes-13", "", "#closes-11", ""), list.values("#closes-13", "#closes-11"));
            assertEquals("Not back\nCopy it\nCloses\nin May", claire.page().locator("#unplaced").innerText().replaceAll("\n+", "\n"));
            claire.assertAccessible();
        }
    }

    @Test
    void fieldsNamedByTheirPlaceComeBackOnlyIntoTheSameList() {
        try (BrowserSession claire = BrowserSession.on(binome, Look.desktop())) {
            ParkedList list = new ParkedList(claire.page());
            list.shows(11, 12).type("#target-12", "5").type("#name", "Typed").send("#send-all");
            list.shows(11, 12);
            assertEquals(Map.of("#target-11", "of 11", "#target-12", "5", "#name", "Typed"), list.values("#target-11", "#target-12", "#name"));
            list.shows(12);
            assertEquals(Map.of("#target-12", "of 12", "#name", "Typed"), list.values("#target-12", "#name"), "a row was removed");
            assertTrue(claire.page().locator("#unplaced").innerText().contains("5"));
            list.shows(13, 12);
            assertEquals(Map.of("#target-13", "of 13", "#target-12", "of 12"), list.values("#target-13", "#target-12"), "another row came");
        }
    }

    private void meetsAColleague(Function<BrowserSession, String> begun) {
        try (BrowserSession claire = signedInByPage(COORDINATOR)) {
            String address = begun.apply(claire);
            try {
                meetsAColleague(claire, address, "#name_en");
            } finally {
                remove(claire, address);
            }
        }
    }

    /** Types into a form while a colleague stores something else in it; the session ends before it is sent. */
    private void meetsAColleague(BrowserSession claire, String address, String field) {
        Page page = claire.open(address);
        page.fill(field, "Typed before the session ended");
        try (BrowserSession colleague = BrowserSession.signedIn(binome, COORDINATOR, Look.desktop())) {
            Page other = colleague.open(address);
            other.fill(field, "Stored by a colleague");
            other.click("#submit");
            other.waitForURL(url -> !url.endsWith(address));
            claire.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("binome"));
            page.click("#submit");
            page.waitForURL("**/security/signIn*");
            signIn(page, COORDINATOR);
            page.waitForURL("**" + address);
            assertEquals("Typed before the session ended", page.inputValue(field));
            page.click("#submit");
            page.locator(".error-summary").waitFor();
            assertTrue(page.locator(".error-summary").innerText().contains(said(page, "platform.conflict")));
            other.navigate(claire.address().resolve(address).toString());
            assertEquals("Stored by a colleague", other.inputValue(field));
        }
    }

    /** A sentence in the language of the page. */
    private static String said(Page page, String key) {
        return Texts.of(Locale.forLanguageTag(page.locator("html").getAttribute("lang")), key);
    }

    private static String newIndicator(BrowserSession session, String code) {
        Page page = session.open(BASE + "home/indicator");
        page.fill("#code", code);
        page.fill("#name_en", "Indicator " + code);
        page.fill("[id='period:0:target']", "5");
        page.click("#submit");
        page.waitForURL("**/home/indicators");
        return addressOf(page, "Indicator " + code);
    }

    private static String newTheme(BrowserSession session) {
        Page page = session.open(BASE + "partnership/themes");
        page.fill("#code", "P9");
        page.fill("#name_en", "Parked theme");
        page.click("#submit");
        return page.locator("a[aria-label*='Parked theme']").first().getAttribute("href");
    }

    private static String addressOf(Page page, String indicator) {
        return page.locator("a[href*='home/values?id=']:has-text('" + indicator + "')").first().getAttribute("href").replace("/values?", "/indicator?");
    }

    private static void remove(BrowserSession session, String address) {
        session.open(address).click("#remove");
        session.page().waitForURL(url -> !url.endsWith(address));
    }

    private static void signInElsewhere(BrowserSession session, String email) {
        Page other = session.context().newPage();
        other.navigate("/security/signIn");
        signIn(other, email);
        other.close();
    }

    /** Only the page for signing in tells the browser's later forms whose they are. */
    private BrowserSession signedInByPage(String email) {
        BrowserSession session = BrowserSession.on(binome, Look.desktop());
        signIn(session.open("/security/signIn"), email);
        return session;
    }

    private static void signIn(Page page, String email) {
        page.fill("#email", email);
        page.fill("#password", DemoAccounts.PASSWORD);
        page.click("#submit");
        page.waitForURL(url -> !url.contains("/security/signIn"));
    }
}

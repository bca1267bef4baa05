package eu.binome.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import eu.binome.testing.BrowserSession;
import eu.binome.testing.Look;
import eu.binome.testing.RunningBinome;

/**
 * Countries are chosen by name in the reader's language, of a practice and of a partner alike.
 */
class CountriesJourney {

    private static final String OFFICER = "lenka.holubova@prospects.example";
    private static final String COORDINATOR = "claire.debruyne@prospects.example";

    static List<Look> looks() {
        return List.of(Look.desktop(), Look.phone().dark().in("fr"));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void severalCountriesAreTickedByName(Look look) {
        try (BrowserSession session = signedIn(OFFICER, look)) {
            boolean french = look.language().equals("fr");
            Page page = begin(session);
            page.locator("details.chooser > summary").click();
            List<String> names = page.locator("details.chooser ul").first().locator("label").allInnerTexts();
            assertEquals(List.of(french ? "Albanie" : "Albania", french ? "Allemagne" : "Austria"), names.subList(0, 2));
            assertFalse(names.contains(french ? "Antarctique" : "Antarctica"));
            tick(page, "FR");
            tick(page, "BE");
            tick(page, "MA");
            String chosen = french ? "Belgique, France, Tchéquie, Maroc" : "Belgium, Czechia, France, Morocco";
            assertEquals(chosen, page.locator(".chooser .chosen").innerText());
            session.screenshot("practice-countries");
            session.assertAccessible();
            page.waitForResponse(r -> r.url().endsWith("/draft") && r.status() == 200, () -> page.uncheck("[id='countries-BE']"));
            page.reload();
            assertEquals(chosen.replaceFirst("Belg[a-z]+, ", ""), page.locator(".chooser .chosen").innerText());
            page.click("[id='save']");
            page.waitForURL("**/practice/practice?id=*");
            assertTrue(page.locator("main").innerText().contains(chosen.replaceFirst("Belg[a-z]+, ", "")));
            session.assertQuiet();
        }
    }

    @Test
    void countriesAreTickedWithoutAScriptToo() {
        try (BrowserSession session = signedIn(OFFICER, Look.desktop());
                BrowserContext plain = BrowserSession.withoutScript(RunningBinome.withDemo())) {
            String form = begin(session).url();
            plain.addCookies(session.context().cookies());
            Page page = plain.newPage();
            page.navigate(form);
            page.locator("details.chooser > summary").click();
            press(page, "CZ");
            press(page, "SI");
            press(page, "HR");
            page.fill("[id='contactEmail']", "no address");
            page.click("[id='save']");
            assertTrue(page.locator("[id='countries-HR']").isChecked(), "ticks stay while something else is refused");
            page.fill("[id='contactEmail']", "");
            page.locator("details.chooser > summary").click();
            press(page, "HR");
            page.click("[id='save']");
            page.navigate(form);
            assertEquals("Slovenia", page.locator(".chooser .chosen").innerText());
        }
    }

    @Test
    void aPartnersCountryIsOfferedFromInterregFirstAndItsRegionMustLieThere() {
        try (BrowserSession session = signedIn(COORDINATOR, Look.desktop())) {
            Page page = session.open("/p/prospects/partnership/partner?lang=en");
            assertEquals("Albania", page.locator("[id='country'] optgroup").first().locator("option").first().innerText());
            assertEquals("Other countries", page.locator("[id='country'] optgroup").nth(1).getAttribute("label"));
            page.fill("[id='name']", "Ville de Lens");
            page.selectOption("[id='country']", "FR");
            page.fill("[id='nuts']", "PL213");
            page.click("[id='submit']");
            assertTrue(page.locator(".error-summary").innerText().contains("PL213"));
            assertEquals(1, page.locator(".error-summary a[href='#nuts']").count());
            assertTrue(page.locator("[id='nuts-error']").isVisible());
            assertEquals("PL213", page.inputValue("[id='nuts']"));
            session.screenshot("partnership-partner-elsewhere");
            session.assertAccessible();
        }
    }

    private static void tick(Page page, String country) {
        page.waitForResponse(r -> r.url().endsWith("/draft") && r.status() == 200, () -> page.check("[id='countries-" + country + "']"));
    }

    /** Turns a box by keyboard. */
    private static void press(Page page, String country) {
        page.focus("[id='countries-" + country + "']");
        page.keyboard().press("Space");
    }

    private static Page begin(BrowserSession session) {
        Page page = session.open("/p/prospects/practice/begin?lang=" + session.look().language());
        page.click("[id='start']");
        page.waitForURL("**/practice/edit?id=*");
        return page;
    }

    private static BrowserSession signedIn(String email, Look look) {
        return BrowserSession.signedIn(RunningBinome.withDemo(), email, look);
    }
}

package eu.binome.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import eu.binome.testing.BrowserSession;
import eu.binome.testing.Look;
import eu.binome.testing.RunningBinome;

class HomeJourney {

    private static final String COORDINATOR = "claire.debruyne@prospects.example";
    private static final String READER = "priya.longworth@prospects.example";
    private static final List<String> PAGES = List.of("/", "/p/prospects", "/p/prospects/home/indicators", "/p/prospects/home/indicator",
            "/p/prospects/home/events");

    static Stream<Look> looks() {
        return Stream.of(Look.desktop(), Look.desktop().dark().in("fr"), Look.phone().in("fr"), Look.phone().dark());
    }

    @ParameterizedTest
    @MethodSource("looks")
    void isAccessibleInEveryLook(Look look) {
        try (BrowserSession session = signedIn(COORDINATOR, look)) {
            for (String path : PAGES) {
                session.open(path + "?lang=" + look.language());
                session.assertAccessible();
                session.screenshot("home" + path.replace('/', '-'));
            }
            session.assertQuiet();
        }
    }

    @Test
    void showsTheCoordinatorWhoIsHowFarAndTheReaderNot() {
        try (BrowserSession coordinator = signedIn(COORDINATOR, Look.desktop()); BrowserSession reader = signedIn(READER, Look.desktop())) {
            assertEquals(10, coordinator.open("/p/prospects").locator("table.matrix tbody tr").count());
            assertEquals(0, reader.open("/p/prospects").locator("table.matrix").count());
        }
    }

    @Test
    void definesAnIndicatorTypesAValueAndTakesItBack() {
        try (BrowserSession session = signedIn(COORDINATOR, Look.desktop())) {
            Page page = session.open("/p/prospects/home/indicator?lang=en");
            page.locator("#code").fill("TRIAL");
            page.locator("#name_en").fill("Trial indicator");
            page.locator("input[id$=':0:target']").fill("10");
            page.locator("#submit").click();
            page.locator("tr:has-text('Trial indicator') a").click();
            page.locator("#on").fill("2026-01-31");
            page.locator("#amount").fill("7,5");
            page.locator("#evidence").fill("Report 3");
            page.locator("#submit").click();
            page.locator(".notice-ok").waitFor();
            session.assertAccessible();
            session.open("/p/prospects/home/indicators");
            assertTrue(page.locator("tr:has-text('Trial indicator')").textContent().contains("75 %"));
            page.locator("tr:has-text('Trial indicator') a").click();
            page.locator("input[value='Take back']").click();
            page.locator(".notice-ok").waitFor();
            assertEquals(0, page.locator("input[value='Take back']").count());
        }
    }

    @Test
    void refusesWhatIsNoFigureAndKeepsWhatWasTyped() {
        try (BrowserSession session = signedIn(COORDINATOR, Look.desktop())) {
            Page page = session.open("/p/prospects/home/indicator?lang=en");
            page.locator("#code").fill("ODD");
            page.locator("#name_en").fill("Odd indicator");
            page.locator("input[id$=':0:target']").fill("many");
            page.locator("#submit").click();
            assertTrue(page.locator(".error-summary").textContent().contains("many"));
            assertEquals("Odd indicator", page.locator("#name_en").inputValue());
        }
    }

    @Test
    void addsAMeetingAndRemovesIt() {
        try (BrowserSession session = signedIn(COORDINATOR, Look.desktop())) {
            Page page = session.open("/p/prospects/home/events?lang=en");
            page.locator("#name").fill("Trial seminar");
            page.locator("#on").fill("2026-02-03");
            page.locator("#participants").fill("31");
            page.locator("#submit").click();
            page.locator("tr:has-text('Trial seminar') input[type=submit]").click();
            page.locator(".notice-ok").waitFor();
            assertEquals(0, page.locator("tr:has-text('Trial seminar')").count());
        }
    }

    @Test
    void givesIndicatorsToMembersOnly() {
        try (BrowserSession session = signedIn(READER, Look.desktop()); BrowserSession visitor = BrowserSession.on(RunningBinome.withDemo(), Look.desktop())) {
            String csv = session.open("/p/prospects/home/indicators").locator("a[href$='/csv']").getAttribute("href");
            APIResponse table = session.context().request().get(csv);
            assertTrue(table.text().startsWith("\uFEFFcode,indicator,unit,target,achieved,percent"), table.text());
            assertEquals(401, visitor.context().request().get(csv).status());
            assertEquals(404, session.context().request().get("/api/partnerships/999999/indicators").status());
        }
    }

    private static BrowserSession signedIn(String email, Look look) {
        return BrowserSession.signedIn(RunningBinome.withDemo(), email, look);
    }
}

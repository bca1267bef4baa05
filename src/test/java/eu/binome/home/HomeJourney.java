package eu.binome.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
    void everyCountedCellLeadsToWhatItCounts() {
        try (BrowserSession coordinator = signedIn(COORDINATOR, Look.desktop())) {
            Page page = coordinator.open("/p/prospects");
            List<String> links = page.locator("table.matrix a.cell").all().stream().map(cell -> cell.getAttribute("href")).distinct().toList();
            assertTrue(links.size() > 10, links.toString());
            assertTrue(links.contains("/p/prospects/evaluation/rounds"), links.toString());
            links.forEach(link -> assertEquals(200, page.request().get(page.url().replaceAll("/p/.*", "") + link.replaceAll("#.*", "")).status(), link));
            page.locator("table.matrix tbody tr:has-text('Karviná') a.cell").first().click();
            page.waitForURL("**/practice/list?partner=*");
            assertTrue(page.locator("select option:checked").allInnerTexts().stream().anyMatch(choice -> choice.contains("Karviná")));
        }
    }

    @Test
    void tellsDatesToAllAndTheBudgetToCoordinators() {
        try (BrowserSession coordinator = signedIn(COORDINATOR, Look.desktop()); BrowserSession reader = signedIn(READER, Look.desktop())) {
            assertTrue(coordinator.open("/p/prospects?lang=en").locator("dl.facts").innerText().contains("€1,800,000"));
            assertTrue(reader.open("/p/prospects?lang=en").locator("dl.facts").innerText().matches("(?s).*\\d{4} to \\d.*"));
            assertFalse(reader.page().locator("dl.facts").innerText().contains("€"));
            assertTrue(reader.open("/?lang=en").locator("article.card-link").first().innerText().matches("(?s).*\\d{4} to \\d.*"));
        }
    }

    @Test
    void theBudgetIsTypedAndShownInTheReadersForm() {
        try (BrowserSession coordinator = signedIn(COORDINATOR, Look.desktop())) {
            Page page = coordinator.open("/p/prospects/partnership/settings?lang=fr");
            assertEquals("1 800 000,00", page.inputValue("[id='budget']").replaceAll("[\u00a0\u202f]", " "));
            page.fill("[id='budget']", "1,800,000.00");
            page.click("[id='submit']");
            page.locator(".notice-ok").waitFor();
            coordinator.open("/p/prospects/partnership/settings?lang=en");
            assertEquals("1,800,000.00", page.inputValue("[id='budget']"));
        }
    }

    @Test
    void namesThePartnershipOfATaskOnlyToWhoWorksInSeveral() {
        try (BrowserSession officer = signedIn("katrijn.maesen@prospects.example", Look.desktop())) {
            assertTrue(officer.open("/").locator(".tasks > li").count() > 0);
            assertEquals(0, officer.page().locator(".tasks .where").count());
            assertEquals(0, officer.open("/p/prospects").locator(".tasks .where").count());
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void theStationTestSaysWhatHappensAndWhereItIsRecorded(Look look) {
        try (BrowserSession reader = signedIn(READER, look)) {
            Page page = reader.open("/p/prospects?lang=" + look.language());
            page.locator("a.station.mark-TEST").click();
            page.waitForURL("**/evaluation/test");
            assertEquals("step", page.locator("a.station.mark-TEST").getAttribute("aria-current"));
            assertEquals(5, page.locator("ol.steps > li").count());
            assertEquals(1, page.locator("ol.steps a[href='/p/prospects/home/events']").count());
            assertTrue(page.locator("table tbody a[href*='/practice/versions?id=']").count() >= 15);
            reader.assertAccessible();
            reader.screenshot("evaluation-test");
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
            page.locator("button[name='takeBack']").click();
            page.locator(".notice-ok").waitFor();
            assertEquals(0, page.locator("button[name='takeBack']").count());
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
            page.locator("tr:has-text('Trial seminar') button[name='remove']").click();
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

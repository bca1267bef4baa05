package eu.binome.home.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import eu.binome.testing.BrowserSession;
import eu.binome.testing.Look;
import eu.binome.testing.RunningBinome;
import org.junit.jupiter.api.Test;

/** What the demo tells of its three years. */
class DemoStoryJourney {

    private static final String COORDINATOR = "claire.debruyne@prospects.example";

    @Test
    void visitorsTakeItsGuideHomeInFrenchAndInEnglish() {
        try (BrowserContext visitor = BrowserSession.withoutScript(RunningBinome.withDemo())) {
            Page page = visitor.newPage();
            page.navigate("/publication/guides?lang=en");
            for (String language : List.of("fr", "en")) {
                Locator edition = page.locator("a[href^='/api/guide-editions/'][lang=" + language + "]").last();
                APIResponse answer = visitor.request().get(edition.getAttribute("href"));
                assertEquals("application/pdf", answer.headers().get("content-type"));
            }
        }
    }

    @Test
    void versionsOfAPracticeTellOfMonthsAndNotOfOneMinute() {
        try (BrowserSession coordinator = BrowserSession.signedIn(RunningBinome.withDemo(), COORDINATOR, Look.desktop())) {
            Page page = coordinator.open("/p/prospects/practice/versions?id=1");
            Set<String> days = new HashSet<>();
            page.locator(".changes time").allInnerTexts().forEach(moment -> days.add(moment.replaceAll(",.*", "")));
            assertTrue(days.size() >= 4, days.toString());
            coordinator.assertQuiet();
        }
    }

    @Test
    void everyStationAtWhichAllIsDoneHasOpened() {
        try (BrowserSession coordinator = BrowserSession.signedIn(RunningBinome.withDemo(), COORDINATOR, Look.desktop())) {
            Page page = coordinator.open("/p/prospects/home/start");
            List<String> standings = page.locator("a.station .state").allInnerTexts();
            assertEquals(7, standings.size());
            assertTrue(standings.stream().allMatch(state -> state.startsWith("clos") || state.startsWith("ouvert jusqu")), standings.toString());
        }
    }

    @Test
    void sheetsAndShortlistNameThemesInsteadOfTheirCodes() {
        try (BrowserSession coordinator = BrowserSession.signedIn(RunningBinome.withDemo(), COORDINATOR, Look.desktop())) {
            for (String list : List.of("sheets", "shortlist")) {
                Page page = coordinator.open("/p/prospects/evaluation/" + list);
                List<String> themes = page.locator("td[data-label=Thème]").allInnerTexts();
                assertTrue(themes.contains("Grappes d’entreprises"), list + themes);
                assertFalse(themes.stream().anyMatch(theme -> theme.matches("T[0-9]")), list + themes);
            }
        }
    }
}

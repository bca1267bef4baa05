package eu.binome.evaluation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.microsoft.playwright.Page;

import eu.binome.testing.Look;

/**
 * The evaluated and shortlisted demo, as its people see it.
 */
class EvaluationJourney {

    static Stream<Look> looks() {
        return Stream.of(Look.desktop(), Look.phone().dark().in("fr"));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyPageIsAccessibleToTheCoordinator(Look look) {
        try (DemoPerson claire = DemoPerson.at(DemoPerson.COORDINATOR, look)) {
            for (String name : List.of("grid", "rounds", "sheets", "ranking", "shortlist")) {
                claire.open(name);
                claire.session().screenshot("evaluation-" + name);
                claire.session().assertAccessible();
                assertFitsItsWindow(claire.page(), look);
            }
            claire.session().assertQuiet();
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aHandedInSheetShowsWhatOthersSay(Look look) {
        try (DemoPerson katrijn = DemoPerson.at(DemoPerson.HOUTHALEN, look)) {
            Page page = katrijn.open("sheets");
            page.locator("table tbody a").first().click();
            page.waitForURL("**/evaluation/sheet?id=*");
            katrijn.session().screenshot("evaluation-sheet-handed-in");
            katrijn.session().assertAccessible();
            assertFitsItsWindow(page, look);
            assertEquals(0, page.locator("input[type=radio]").count());
            assertThat(page.locator("article .facts")).containsText("Budget");
            page.locator("article a[href*='/practice/practice?id=']").click();
            assertThat(page.locator("#facts-title")).isVisible();
        }
    }

    @Test
    void theRankingTriesACutByItsAddress() {
        try (DemoPerson claire = DemoPerson.at(DemoPerson.COORDINATOR, Look.desktop())) {
            Page page = claire.open("ranking");
            assertThat(page.locator("main [role=status]")).containsText("on the published shortlist");
            page = claire.open("ranking?cut=5");
            assertThat(page.locator("main [role=status]")).containsText("With this cut 5 practices would be on the shortlist");
            assertEquals(5, page.locator("tr.is-in").count());
            page.fill("[id='cut']", "7");
            page.locator("form.filters button").click();
            page.waitForURL("**cut=7**");
            assertTrue(page.locator("tr.is-in").count() >= 7);
            assertEquals(1, page.locator("tr.cut-line").count());
            assertFalse(page.locator("svg.dotplot").first().getAttribute("aria-label").isBlank());
        }
    }

    @Test
    void readersSeeThePublishedShortlistAndNothingElse() {
        try (DemoPerson priya = DemoPerson.at(DemoPerson.READER, Look.desktop())) {
            Page page = priya.open("shortlist");
            assertTrue(page.locator("tr.is-in").count() >= 15);
            assertEquals(0, page.locator("ul.tabs").count());
            for (String closed : List.of("ranking", "sheets", "rounds", "grid")) {
                assertEquals(403, priya.get("/p/prospects/evaluation/" + closed).status());
            }
            assertEquals(403, priya.get("/api/rounds/1/ranking").status());
            assertEquals(403, priya.get("/api/rounds/1/sheets").status());
        }
    }

    private static void assertFitsItsWindow(Page page, Look look) {
        int width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        assertTrue(width <= look.width(), page.url() + " is " + width + " wide");
    }
}

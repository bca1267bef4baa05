package eu.binome.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import eu.binome.platform.Json;
import eu.binome.platform.ReaderLocale;
import eu.binome.testing.BrowserSession;
import eu.binome.testing.Look;
import eu.binome.testing.RunningBinome;

/**
 * A second round in the demo: planned by the coordinator, rated by keyboard, blind on every path, closed again at the end.
 */
class RatingJourney {

    private static final int CRITERIA = 11;

    private static long round;

    @BeforeAll
    static void theCoordinatorPlansARoundOnANewEdition() {
        try (DemoPerson claire = DemoPerson.at(DemoPerson.COORDINATOR, Look.desktop())) {
            Page page = claire.open("grid");
            page.click("[id='succeedGrid']");
            page.waitForURL("**/evaluation/grid?id=*");
            page.fill("[name='weight.synergies']", "2.5");
            page.click("[id='saveWeights']");
            page.locator("[role=status]").first().waitFor();
            assertEquals("2.5", page.inputValue("[name='weight.synergies']"));
            claire.session().screenshot("evaluation-grid-editable");
            claire.session().assertAccessible();
            LocalDateTime now = LocalDateTime.now(ReaderLocale.ZONE).truncatedTo(ChronoUnit.MINUTES);
            page = claire.open("rounds");
            page.fill("[id='opens']", now.minusMinutes(5).toString());
            page.fill("[id='closes']", now.plusDays(20).toString());
            page.click("[id='submitPlan']");
            page.locator("[role=status]").first().waitFor();
            Map<?, ?> newest = (Map<?, ?>) json(claire.get("/api/partnerships/1/rounds"), Object[].class)[0];
            round = ((Number) newest.get("id")).longValue();
        }
    }

    @AfterAll
    static void theCoordinatorClosesItGoesOnWithoutMissingSheetsAndCuts() {
        try (DemoPerson claire = DemoPerson.at(DemoPerson.COORDINATOR, Look.desktop())) {
            claire.open("rounds");
            assertEquals(200, claire.send("POST", "/api/rounds/" + round + "/close", Map.of()).status());
            assertEquals(0, claire.open("ranking?round=" + round).locator("[id='prepareCut']").count(), "sheets of her own organisation are missing");
            Page page = claire.open("rounds");
            page.locator("[id^='settle-'] > summary").click();
            claire.session().assertAccessible();
            page.locator("[id^='settle-'] button[name='settle']").click();
            page.locator("[role=status]").first().waitFor();
            page = claire.open("ranking?round=" + round + "&cut=5&ties=ADMIT");
            page.fill("[id='cut']", "1");
            page.click("[id='showCut']");
            page.waitForURL("**cut=1**");
            page.fill("[id='cut']", "2");
            page.selectOption("[id='ties']", "LEAVE_OUT");
            claire.session().assertAccessible();
            page.click("[id='prepareCut']");
            page.waitForURL("**/evaluation/shortlist?round=*");
            assertTrue(page.locator("main").innerText().contains("The best 2"), "what was typed is cut, not what was shown");
            Page again = claire.open("ranking?round=" + round);
            assertEquals(List.of("2", "LEAVE_OUT"), List.of(again.inputValue("[id='cut']"), again.inputValue("[id='ties']")));
            page = claire.open("shortlist?round=" + round);
            assertEquals(1, page.locator("[id='publishList']").count());
            claire.session().assertAccessible();
        }
    }

    @Test
    void aSheetIsRatedByKeyboardAlone() {
        try (DemoPerson katrijn = DemoPerson.at(DemoPerson.HOUTHALEN, Look.desktop())) {
            Page page = katrijn.open("sheets");
            page.locator("[id='next']").focus();
            page.keyboard().press("Enter");
            page.waitForURL("**/evaluation/sheet?id=*");
            String sheet = page.url().replaceAll(".*id=", "");
            page.locator("fieldset.criterion input[type=radio]").first().focus();
            for (int i = 0; i < CRITERIA - 1; i++) {
                page.keyboard().press("4");
            }
            page.keyboard().press("u");
            page.keyboard().type("Worth a visit.");
            page.locator(".saving[data-state='saved']").waitFor();
            katrijn.session().screenshot("evaluation-sheet");
            katrijn.session().assertAccessible();
            page.waitForCondition(() -> "Worth a visit.".equals(text(katrijn, sheet)));
            assertTrue(page.locator("[id='answered']").textContent().startsWith(String.valueOf(CRITERIA)));
            page.locator("[id='submitSheet']").focus();
            page.keyboard().press("Enter");
            page.waitForURL(url -> !url.endsWith("id=" + sheet));
            assertEquals("SUBMITTED", json(katrijn.get("/api/score-sheets/" + sheet), Map.class).get("status"));
            katrijn.session().assertQuiet();
        }
    }

    @Test
    void aSheetFitsATelephone() {
        try (DemoPerson lenka = DemoPerson.at(DemoPerson.KARVINA, Look.phone().dark().in("fr"))) {
            Page page = lenka.open("sheets?round=" + round);
            page.locator("[id='next']").click();
            page.waitForURL("**/evaluation/sheet?id=*");
            lenka.session().screenshot("evaluation-sheet");
            lenka.session().assertAccessible();
            Locator label = page.locator(".scale label").first();
            assertTrue(label.boundingBox().height >= 40);
            assertTrue(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue() <= 390);
        }
    }

    @Test
    void aSheetShowsBothTextsWithoutAScriptToo() {
        try (DemoPerson colleague = DemoPerson.at(DemoPerson.KARVINA, Look.desktop());
                BrowserContext plain = BrowserSession.withoutScript(RunningBinome.withDemo())) {
            Page page = colleague.open("sheets?round=" + round);
            page.locator("[id='next']").click();
            page.waitForURL("**/evaluation/sheet?id=*");
            String sheet = page.url().replaceAll(".*id=", "");
            plain.addCookies(colleague.session().context().cookies());
            Page mine = plain.newPage();
            mine.navigate(page.url());
            Map<?, ?> body = Map.of("fields", Map.of("remark", "The colleague's", "newFields.answer", "2"));
            assertEquals(200, colleague.send("PATCH", "/api/score-sheets/" + sheet, body).status());
            mine.fill("[id='remark']", "Mine");
            mine.check("[name='synergies.answer'][value='3']");
            mine.click("[id='saveSheet']");
            assertTrue(mine.locator(".error-summary").innerText().contains("The colleague's"));
            assertEquals("Mine", mine.inputValue("[id='remark']"));
            assertEquals("The colleague's", text(colleague, sheet), "nothing is saved yet");
            mine.click("[id='saveSheet']");
            mine.waitForURL(url -> !url.endsWith("id=" + sheet));
            assertEquals("Mine", text(colleague, sheet));
            Map<?, ?> answers = (Map<?, ?>) json(colleague.get("/api/score-sheets/" + sheet), Map.class).get("answers");
            assertEquals(List.of("2", "3"), List.of(answers.get("newFields"), answers.get("synergies")));
        }
    }

    @Test
    void aSheetThatIsNotCompleteLeadsToEachCriterionWithoutAnAnswer() {
        try (DemoPerson officer = DemoPerson.at(DemoPerson.GELSENKIRCHEN, Look.desktop())) {
            Page page = officer.open("sheets?round=" + round);
            assertTrue(page.locator("[id='next']").innerText().startsWith("Begin"));
            page.locator("[id='next']").click();
            page.waitForURL("**/evaluation/sheet?id=*");
            page.locator("[id='synergies-3']").check();
            page.locator("[id='submitSheet']").click();
            page.locator(".error-summary").waitFor();
            assertEquals(CRITERIA - 1, page.locator(".error-summary a").count());
            assertEquals(CRITERIA - 1, page.locator("fieldset.has-error .field-error .icon").count());
            officer.session().screenshot("evaluation-sheet-incomplete");
            officer.session().assertAccessible();
            page.locator(".error-summary a[href='#newFields-0']").click();
            assertEquals("newFields-0", page.evaluate("document.activeElement.id"));
            assertTrue(page.locator("fieldset:has([id='newFields-0'])").getAttribute("aria-describedby").contains("newFields-error"));
            page.keyboard().press("4");
            assertEquals(CRITERIA - 2, page.locator(".error-summary a").count());
            assertEquals(0, page.locator("fieldset.has-error:has([id='newFields-0'])").count());
            page.locator(".saving[data-state='saved']").waitFor();
            assertTrue(officer.open("sheets?round=" + round).locator("[id='next']").innerText().startsWith("Continue"));
        }
    }

    @Test
    void aSheetThatIsNotCompleteKeepsItsAnswersWithoutAScriptToo() {
        try (DemoPerson officer = DemoPerson.at(DemoPerson.WIGAN, Look.desktop());
                BrowserContext plain = BrowserSession.withoutScript(RunningBinome.withDemo())) {
            Page page = officer.open("sheets?round=" + round);
            page.locator("[id='next']").click();
            page.waitForURL("**/evaluation/sheet?id=*");
            plain.addCookies(officer.session().context().cookies());
            Page mine = plain.newPage();
            mine.navigate(page.url());
            mine.check("[id='synergies-3']");
            mine.click("[id='submitSheet']");
            assertEquals(CRITERIA - 1, mine.locator(".error-summary a").count());
            assertTrue(mine.locator("[id='synergies-3']").isChecked());
            assertEquals(0, mine.locator("fieldset.has-error:has([id='synergies-3'])").count());
        }
    }

    @Test
    void nobodySeesOthersScoresOnAnyPathWhileTheRoundIsBlind() {
        try (DemoPerson claire = DemoPerson.at(DemoPerson.COORDINATOR, Look.desktop());
                DemoPerson lenka = DemoPerson.at(DemoPerson.KARVINA, Look.desktop())) {
            long sheet = rate(lenka);
            String remark = "A remark that nobody may read yet";
            for (String path : new String[] {"/api/rounds/" + round + "/ranking", "/api/rounds/" + round + "/shortlist",
                    "/api/score-sheets/" + sheet, "/api/score-sheets/" + sheet + "/others", "/p/prospects/evaluation/sheet?id=" + sheet}) {
                APIResponse answer = claire.get(path);
                assertTrue(answer.status() >= 400, path);
                assertFalse(answer.text().contains(remark), path);
            }
            for (String path : new String[] {"/p/prospects/evaluation/ranking?round=" + round, "/p/prospects/evaluation/sheets?round=" + round,
                    "/p/prospects/evaluation/rounds", "/p/prospects/security/audit", "/api/rounds/" + round + "/sheets"}) {
                APIResponse answer = claire.get(path);
                assertEquals(200, answer.status(), path);
                assertFalse(answer.text().contains(remark), path);
                assertFalse(answer.text().contains("dotplot"), path);
            }
        }
    }

    private static long rate(DemoPerson person) {
        person.open("sheets?round=" + round);
        Map<?, ?> first = (Map<?, ?>) json(person.get("/api/rounds/" + round + "/sheets"), Object[].class)[0];
        long sheet = ((Number) first.get("id")).longValue();
        Map<String, String> fields = EvaluationFixture.everywhere("5");
        fields.put("remark", "A remark that nobody may read yet");
        APIResponse saved = person.send("PATCH", "/api/score-sheets/" + sheet, Json.write(Map.of("fields", fields, "seen", shown(person, sheet))));
        assertEquals(200, saved.status(), saved.text());
        Object version = json(saved, Map.class).get("version");
        assertEquals(200, person.send("POST", "/api/score-sheets/" + sheet + "/submit", Json.write(Map.of("version", version))).status());
        return sheet;
    }

    /** What a form of the sheet would show now. */
    private static Map<String, Object> shown(DemoPerson person, long sheet) {
        Map<?, ?> read = json(person.get("/api/score-sheets/" + sheet), Map.class);
        Map<String, Object> shown = new HashMap<>(Map.of("remark", read.get("remark")));
        ((Map<?, ?>) read.get("answers")).forEach((criterion, answer) -> shown.put(criterion + ".answer", answer));
        return shown;
    }

    private static Object text(DemoPerson person, String sheet) {
        return json(person.get("/api/score-sheets/" + sheet), Map.class).get("remark");
    }

    private static <T> T json(APIResponse answer, Class<T> type) {
        return Json.read(answer.text(), type);
    }
}

package eu.binome.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;

import eu.binome.platform.Json;
import eu.binome.testing.BrowserSession;
import eu.binome.testing.Look;
import eu.binome.testing.RestSession;
import eu.binome.testing.RunningBinome;

/**
 * Ten partners on their way from an empty grid to confirmed binômes, in a real browser.
 */
class PairingJourney {

    private static final List<String> PAGES = List.of("grid", "synoptic", "pairing", "topics", "needs");

    private static final int TOO_LONG = 1001;
    private static final int OK = 200;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private static PairingStage filled;
    private static PairingStage empty;

    @BeforeAll
    static void found() {
        filled = new PairingStage(RunningBinome.withDemo(), "PAIRS");
        filled.fillGrid();
        empty = new PairingStage(RunningBinome.withDemo(), "NOPAIRS");
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyPageIsAccessibleEmptyAndFull(Look look) {
        for (PairingStage stage : List.of(filled, empty)) {
            try (BrowserSession session = stage.as(PairingStage.COORDINATOR, look)) {
                for (String page : PAGES) {
                    session.open(stage.base + "/pairing/" + page + "?lang=" + look.language());
                    session.screenshot("pairing-" + page + (stage == empty ? "-empty" : ""));
                    session.assertAccessible();
                    assertEquals(true, session.page().evaluate("document.documentElement.scrollWidth <= innerWidth"), page);
                }
                session.assertQuiet();
            }
        }
    }

    static List<Look> looks() {
        return List.of(Look.desktop(), Look.desktop().dark().in("fr"), Look.phone().in("fr"), Look.phone().dark());
    }

    @Test
    void aCoordinatorBeginsTheGridAndAnOfficerFillsItByKeyboard() {
        PairingStage stage = new PairingStage(RunningBinome.withDemo(), "KEYS");
        try (BrowserSession session = stage.as(PairingStage.COORDINATOR, Look.desktop())) {
            Page page = session.open(stage.base + "/pairing/grid");
            page.getByText("Add the first topic").click();
            page.fill("[id='english']", "Brownfields and land");
            page.fill("[id='french']", "Friches et foncier");
            page.click("[id='add']");
            page.getByText("The topic is in the grid.").waitFor();
            session.assertAccessible();
        }
        try (BrowserSession session = stage.as(stage.officer, Look.desktop())) {
            Page page = session.open(stage.base + "/pairing/grid");
            page.getByText("State resources and needs").click();
            Locator first = page.locator("select[name$='-resource']").first();
            first.focus();
            page.keyboard().press("4");
            page.keyboard().press("Tab");
            page.keyboard().press("2");
            page.keyboard().press("Tab");
            page.keyboard().type("Sixty hectares made ready");
            page.locator(".saving[data-state='saved']").waitFor();
            session.assertAccessible();
            session.screenshot("pairing-needs-saved");
            page.reload();
            assertEquals("4", page.locator("select[name$='-resource']").first().inputValue());
            assertEquals("2", page.locator("select[name$='-need']").first().inputValue());
            assertEquals("Sixty hectares made ready", page.locator("[name$='-reason']").first().inputValue());
            page.locator("[name$='-reason']").first().evaluate("field => field.removeAttribute('maxlength')");
            page.locator("[name$='-reason']").first().fill("x".repeat(TOO_LONG));
            page.locator("td .field-error:has-text('A reason has 1,000 characters at most.')").waitFor();
            session.assertAccessible();
            page.locator("[name$='-reason']").first().fill("Seventy hectares made ready");
            page.locator(".saving[data-state='saved']").waitFor();
            page.getByText("Back to the grid").click();
            assertTrue(page.locator("table.heat").textContent().contains("Brownfields and land"));
            session.assertQuiet();
        }
    }

    @Test
    void whoSavesSecondMergesBothTexts() {
        PairingStage stage = filled;
        String needs = stage.base + "/pairing/needs?partner=" + stage.partners.getFirst();
        String reason = "[name='t" + stage.topics.getFirst() + "-reason']";
        try (BrowserSession officer = stage.as(stage.officer, Look.desktop())) {
            Page page = officer.open(needs);
            String field = "t" + stage.topics.getFirst() + "-reason";
            stage.rest.patch("/api/partners/" + stage.partners.getFirst() + "/needs", Map.of("fields", Map.of(field, "Claire's sentence"),
                    "seen", Map.of(field, page.locator(reason).inputValue())));
            page.fill(reason, "Jean's sentence");
            page.locator("dialog").waitFor();
            officer.assertAccessible();
            assertTrue(page.locator("dialog").textContent().contains("Claire's sentence"));
            page.fill("[id='merge-result']", "Both sentences");
            page.locator("dialog .button-main").click();
            page.waitForRequestFinished(new Page.WaitForRequestFinishedOptions().setPredicate(PairingJourney::isSaving), () -> { });
            page.locator(".saving[data-state='saved']").waitFor();
            page.reload();
            assertEquals("Both sentences", page.locator(reason).inputValue());
        }
    }

    @Test
    void theCoordinatorRulesConfirmsAndOpensAgainAndTheOfficerReadsWhy() {
        PairingStage stage = new PairingStage(RunningBinome.withDemo(), "RULES");
        stage.fillGrid();
        try (BrowserSession coordinator = stage.as(PairingStage.COORDINATOR, Look.desktop());
                BrowserSession officer = stage.as(stage.officer, Look.phone())) {
            Page page = coordinator.open(stage.base + "/pairing/pairing");
            assertEquals(5, page.locator("article.binome").count());
            String first = page.locator("article.binome h3").first().textContent();
            page.locator("article.binome").first().getByText("Forbid").click();
            page.getByText("The pair is forbidden.").waitFor();
            assertTrue(page.locator("article.binome h3").allTextContents().stream().noneMatch(first::equals), first);
            page.locator("article.binome").first().getByText("Lock").click();
            page.getByText("The pair is locked.").waitFor();
            coordinator.screenshot("pairing-pairing-ruled");
            coordinator.assertAccessible();
            officer.open(stage.base + "/pairing/pairing");
            assertTrue(officer.page().getByText("No binômes yet").isVisible());
            page.getByText("Confirm the binômes").click();
            page.getByText("The binômes are confirmed.").first().waitFor();
            officer.open(stage.base + "/pairing/pairing");
            assertEquals(5, officer.page().locator("article.binome").count());
            assertEquals(0, officer.page().locator("article.binome button, article.binome input[type=submit]").count());
            assertTrue(officer.page().locator(".reason").first().textContent().contains("can give"));
            officer.screenshot("pairing-pairing-confirmed");
            officer.assertAccessible();
            page.fill("[id='reason']", "A partner has changed its needs");
            page.click("[id='reopen-binomes']");
            page.getByText("The pairing is open again.").waitFor();
            coordinator.assertQuiet();
        }
    }

    @Test
    void rulesThatCannotBeKeptAreToldInWords() {
        PairingStage stage = new PairingStage(RunningBinome.withDemo(), "WORDS");
        stage.fillGrid();
        for (int other = 1; other < stage.partners.size(); other++) {
            assertEquals(OK, status(stage.rest, "PUT", stage.api("/pairing/rules"), Map.of("first", stage.partners.getFirst(), "second",
                    stage.partners.get(other), "kind", "FORBIDDEN")));
        }
        assertEquals(422, status(stage.rest, "GET", stage.api("/pairing/proposal"), ""));
        try (BrowserSession session = stage.as(PairingStage.COORDINATOR, Look.desktop())) {
            Page page = session.open(stage.base + "/pairing/pairing");
            assertTrue(page.locator(".notice-stop").textContent().contains("For ACOM France the rules leave nobody to be with."));
            session.screenshot("pairing-pairing-impossible");
            session.assertAccessible();
        }
    }

    @Test
    void strangersFindNothingAndOfficersDecideNothing() {
        RestSession stranger = RestSession.signedIn(filled.binome.address(), PairingStage.STRANGER, PairingStage.DEMO_PASSWORD);
        RestSession officer = RestSession.signedIn(filled.binome.address(), filled.officer, PairingStage.OFFICER_PASSWORD);
        for (String read : List.of("/grid", "/pairing", "/pairing/proposal", "/pairing/rules")) {
            assertEquals(NOT_FOUND, status(stranger, "GET", filled.api(read), ""), read);
        }
        for (String page : PAGES) {
            assertEquals(NOT_FOUND, status(stranger, "GET", filled.base + "/pairing/" + page, ""), page);
        }
        Map<String, Object> needs = Map.of("fields", Map.of());
        assertEquals(NOT_FOUND, status(stranger, "GET", needsOf(1), ""));
        assertEquals(NOT_FOUND, status(stranger, "PATCH", needsOf(1), needs));
        assertEquals(FORBIDDEN, status(officer, "PATCH", needsOf(1), needs));
        Map<String, Object> rule = Map.of("first", filled.partners.get(0), "second", filled.partners.get(1), "kind", "LOCKED");
        for (int status : List.of(status(stranger, "PUT", filled.api("/pairing/rules"), rule), status(stranger, "DELETE", topic(), ""),
                status(stranger, "POST", filled.api("/pairing/confirm"), Map.of("fingerprint", "x")),
                status(stranger, "POST", filled.api("/pairing/reopen"), Map.of("reason", "x")))) {
            assertEquals(NOT_FOUND, status);
        }
        for (int status : List.of(status(officer, "PUT", filled.api("/pairing/rules"), rule), status(officer, "DELETE", topic(), ""),
                status(officer, "POST", filled.api("/pairing/confirm"), Map.of("fingerprint", "x")),
                status(officer, "GET", filled.api("/pairing/proposal"), ""))) {
            assertEquals(FORBIDDEN, status);
        }
    }

    private static int status(RestSession program, String method, String path, Object body) {
        return program.send(method, path, "application/json", body.equals("") ? "" : Json.write(body)).status();
    }

    private static String needsOf(int partner) {
        return "/api/partners/" + filled.partners.get(partner) + "/needs";
    }

    private static String topic() {
        return "/api/grid-topics/" + filled.topics.getFirst();
    }

    private static boolean isSaving(Request request) {
        return request.method().equals("PATCH");
    }
}

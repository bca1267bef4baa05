package eu.binome.practice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;

import eu.binome.testing.BrowserSession;
import eu.binome.testing.Look;

/**
 * The coordinator imports practices: a file, where its columns go, what would happen, doing it, and taking it back.
 */
class ImportJourney {

    private static final String IMPORTS = "/p/prospects/practice/imports";
    private static final String OPEN = "details:has([id='takeBack']) > summary";
    private static final FilePayload TABLE = file("practices.csv", "text/csv", """
            nom;résumé;pays;ville;pensée
            Covered market;Farmers sell under one roof.;PL;Lublin;One roof is enough.
            Night line;"Buses after midnight;PL;Lublin;
            Travelling workshop;"A van with tools; it visits villages.";GB;Wigan;
            """);
    private static final FilePayload LINES = file("practices.jsonl", "application/json", """
            {"title":"Réseau de marchés","language":"fr","theme":"Business support","country_codes":["CZ"]}
            {"title": broken}
            {"title":"Pépinière d’entreprises","language":"fr","theme":"Weather"}
            """);

    @Test
    void takesTheGoodRowsOfATableAndTakesThemBack() {
        try (BrowserSession session = PracticeStage.ready().as(PracticeStage.COORDINATOR, Look.desktop())) {
            Page page = read(session, TABLE);
            assertEquals("title", page.getByLabel("Field for the column nom").inputValue(), "the name of the column says it");
            page.selectOption("[id='owner']", "");
            press(page, "Show what would happen");
            assertThat(page.locator(".error-summary a[href='#owner']")).isVisible();
            page.selectOption("[id='owner']", "IN_TURN");
            page.getByLabel("Field for the column pensée").selectOption("learning");
            press(page, "Show what would happen");
            assertThat(page.getByText("2 taken, 0 already here, 1 refused")).isVisible();
            assertThat(page.getByText("2 practices have no theme.")).isVisible();
            assertThat(page.locator("[id='trial']")).isFocused();
            assertThat(page.locator("[id='trial']")).isInViewport();
            assertThat(row(page, "2")).containsText("It goes to");
            assertThat(page.locator("[id='mapping'] tr", new Page.LocatorOptions().setHasText("ville"))).containsText("Lublin");
            assertThat(row(page, "3")).containsText("quotation mark");
            page.getByLabel("Theme where the record names none").selectOption(new SelectOption().setLabel("Business support"));
            page.getByLabel("If a row cannot be taken").selectOption("ALL_OR_NOTHING");
            press(page, "Take them over");
            assertThat(page.getByText("One row or more was refused, so none was taken.")).isVisible();
            page.getByLabel("If a row cannot be taken").selectOption("GOOD_ONES");
            press(page, "Take them over");
            page.waitForURL("**/practice/report?id=*");
            assertThat(row(page, "2")).containsText("Covered market");
            assertThat(row(page, "3")).containsText("refused");
            assertThat(row(page, "4")).containsText("Travelling workshop");
            assertEquals(0, page.getByText("no theme").count());
            assertThat(row(page, "2")).containsText("It goes to");
            assertTaken(session, page);
            page.locator(OPEN).click();
            press(page, "Take the whole import back");
            assertThat(page.getByText("0 taken, 0 already here, 1 refused, 2 taken back.")).isVisible();
            assertEquals(0, session.open("/p/prospects/practice/list").getByText("Covered market", new Page.GetByTextOptions().setExact(true)).count());
            session.assertQuiet();
        }
    }

    @Test
    void keepsWhatWasChangedSinceWhenAnImportIsTakenBack() {
        try (BrowserSession session = PracticeStage.ready().as(PracticeStage.COORDINATOR, Look.desktop())) {
            Page page = read(session, LINES);
            press(page, "Take them over");
            page.waitForURL("**/practice/report?id=*");
            assertThat(row(page, "2")).containsText("no JSON");
            assertThat(row(page, "3")).containsText("“Weather” is no theme");
            String report = page.url();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Réseau de marchés")).click();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Edit")).click();
            page.waitForResponse(r -> r.url().endsWith("/draft") && r.status() == 200, () -> page.fill("[id='summary']", "Vingt marchés."));
            page.navigate(report);
            page.locator(OPEN).click();
            press(page, "Take the whole import back");
            assertThat(row(page, "1")).containsText("changed since");
            assertThat(row(page, "3")).containsText("taken back");
        }
    }

    @Test
    void importsByKeyboardAlone() {
        try (BrowserSession session = PracticeStage.ready().as(PracticeStage.COORDINATOR, Look.desktop())) {
            Page page = session.open(IMPORTS);
            tabTo(page, "file");
            page.waitForFileChooser(() -> page.keyboard().press("Space")).setFiles(TABLE);
            tabTo(page, "read");
            page.keyboard().press("Enter");
            page.waitForURL("**/practice/import");
            tabTo(page, "owner");
            page.keyboard().press("End");
            tabTo(page, "completeness");
            tabTo(page, "try");
            page.keyboard().press("Enter");
            page.locator("[id='trial']").waitFor();
            tabTo(page, "run");
            page.keyboard().press("Enter");
            page.waitForURL("**/practice/report?id=*");
            page.locator(OPEN).focus();
            page.keyboard().press("Enter");
            tabTo(page, "takeBack");
            page.keyboard().press("Enter");
            assertThat(page.getByText("2 taken back.")).isVisible();
        }
    }

    @Test
    void looksRightInEveryLook() {
        for (Look look : List.of(Look.desktop(), Look.desktop().dark().in("fr"), Look.phone().in("fr"), Look.phone().dark())) {
            try (BrowserSession session = PracticeStage.ready().as(PracticeStage.COORDINATOR, look)) {
                Page page = session.open(IMPORTS);
                page.click("[id='read']");
                page.locator(".error-summary").waitFor();
                shown(session, "imports");
                read(session, TABLE);
                shown(session, "import");
                page.click("[id='try']");
                page.locator("[id='trial']").waitFor();
                shown(session, "import-trial");
                page.click("[id='run']");
                page.waitForURL("**/practice/report?id=*");
                page.locator(OPEN).waitFor();
                shown(session, "import-report");
                page.locator(OPEN).click();
                page.click("[id='takeBack']");
                page.locator("[id='takeBack']").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
                shown(session, "import-undone");
                session.assertQuiet();
            }
        }
    }

    @Test
    void takesAWorkbookAlongAndWhatWasWrittenInItOver() throws IOException {
        for (Look look : List.of(Look.desktop(), Look.phone().in("fr"))) {
            try (BrowserSession session = PracticeStage.ready().as(PracticeStage.COORDINATOR, look)) {
                Page page = read(session, file("own.jsonl", "application/json", "{\"title\":\"Réseau de marchés " + look + "\",\"language\":\"fr\"}"));
                page.click("[id='run']");
                page.locator(OPEN).waitFor();
                page = session.open("/p/prospects/practice/filled");
                byte[] book = page.request().get(URI.create(page.url()).resolve(page.locator("main a[download]").getAttribute("href")).toString()).body();
                page.setInputFiles("[id='file']", new FilePayload("form.xlsx", "application/octet-stream", FilledBook.replaced(book, "Réseau de marchés " + look, "Réseau de vingt marchés " + look)));
                page.click("[id='read']");
                page.locator("[id='take']").waitFor();
                assertThat(page.locator("ins").first()).containsText("vingt");
                shown(session, "filled");
                page.click("[id='take']");
                page.locator("[id='take']").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
                assertThat(session.open("/p/prospects/practice/list").getByText("Réseau de vingt marchés").first()).isVisible();
                shown(session, "list-downloads");
                session.open("/p/prospects/practice/abstracts");
                shown(session, "abstracts");
                page.getByText("Réseau de vingt marchés").first().click();
                page.locator("a[href*='practice/interreg']").click();
                page.waitForURL("**/practice/interreg?id=*");
                shown(session, "interreg");
                session.assertQuiet();
            }
        }
    }

    /** The practices are drafts of the partner of their country, or of all in turn, with the theme that was chosen. */
    private static void assertTaken(BrowserSession session, Page page) {
        String report = page.url();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Travelling workshop")).click();
        page.waitForURL("**/practice/practice?id=*");
        assertThat(page.locator("main")).containsText("Wigan Council");
        assertThat(page.locator("main")).containsText("Business support");
        assertThat(page.locator("main")).containsText("A van with tools; it visits villages.");
        assertTrue(session.open("/p/prospects/practice/list").getByText("Covered market").first().isVisible());
        page.navigate(report);
    }

    private static Page read(BrowserSession session, FilePayload file) {
        Page page = session.open(IMPORTS);
        page.setInputFiles("[id='file']", file);
        page.click("[id='read']");
        page.waitForURL("**/practice/import");
        page.selectOption("[id='owner']", "IN_TURN");
        return page;
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).click();
    }

    /** The row of a line of the file. */
    private static Locator row(Page page, String line) {
        return page.locator("tr").filter(new Locator.FilterOptions().setHas(page.locator("td.number").getByText(line, new Locator.GetByTextOptions().setExact(true))));
    }

    private static void tabTo(Page page, String id) {
        for (int presses = 0; presses < 200; presses++) {
            if (id.equals(page.evaluate("document.activeElement.id"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard does not reach " + id);
    }

    private static void shown(BrowserSession session, String name) {
        session.screenshot("practice-" + name);
        session.assertAccessible();
    }

    private static FilePayload file(String name, String type, String text) {
        return new FilePayload(name, type, text.getBytes(StandardCharsets.UTF_8));
    }
}

package eu.binome.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;

import eu.binome.testing.BrowserSession;
import eu.binome.testing.RunningBinome;

/**
 * The main job on a small sample, in the browser from end to end: four partners of an empty partnership score seven practices, are
 * paired, write their plans, and a visitor reads the guide.
 */
class WholeCycleJourney {

    private static final String PRACTICES = """
            title;summary;theme;countries;context;howItWorks;results
            Keys at the town hall;Empty shops are lent for three months to whoever wants to try.;Town;FR;Half the high street stood empty.;The town rents the shop and lends the key.;Nine of fourteen tenants stayed.
            The night bus of the valley;Shifts end when buses do not: firms share a night bus.;Town;BE;Late shifts had no bus.;Five firms pay one bus.;Forty people ride each night.
            A desk for newcomers;One desk answers all the questions of a family that moves in.;Town;CZ;Families left again within a year.;One person knows all the forms.;Two hundred families were met.
            Second-hand machines;A register of machines that stand still and may be lent.;Work;FR;Workshops bought what neighbours had.;The chamber keeps the register.;Sixty machines changed hands.
            Retired and welcome;Retired craftsmen show schools their trade.;Work;BE;Nobody took over the workshops.;Schools book a craftsman by telephone.;Eleven workshops found an heir.
            The shared energy officer;Nine communes share one officer who reads their bills.;Work;PL;Nobody read the energy bills.;The officer visits each commune once a month.;Bills fell by fifteen per cent.
            """;
    private static final Map<String, String> WRITTEN = new TreeMap<>(Map.of("objectives", "Half a ton less for the tip each year.", "title", "Repair afternoons", "summary",
            "Neighbours repair what others would throw away.", "context", "The tip was full of things with one broken part.", "howItWorks",
            "Volunteers come with their tools on the first Saturday.", "results", "Seven of ten things go home in order.",
            "testSucceeded", "In four towns over three years.", "testTransferable",
            "Two towns abroad run it from the handbook.", "testAddedValue", "Less waste, and people who know each other.", "learning",
            "Begin with bicycles: everybody has one."));

    @Test
    void fromAnEmptyPartnershipToAPublishedGuide() throws Exception {
        try (CycleCast cast = CycleCast.gathered(RunningBinome.withDemo(), "SMALLSAMPLE")) {
            importsAndAcceptsPractices(cast);
            writesAPracticeOnTheForm(cast);
            scoresAndCutsTheShortlist(cast);
            statesNeedsAndConfirmsThePairs(cast);
            writesThePlans(cast);
            publishesTheGuide(cast);
            isAllThereForVisitors(cast);
            knowsItAllAgain(cast);
        }
    }

    private static void importsAndAcceptsPractices(CycleCast cast) {
        Page page = cast.lead().open(cast.base() + "/practice/imports?lang=en");
        page.setInputFiles("#file", new FilePayload("sample.csv", "text/csv", PRACTICES.getBytes(StandardCharsets.UTF_8)));
        page.click("#read");
        page.waitForURL("**/practice/import*");
        page.selectOption("#owner", "IN_TURN");
        page.selectOption("#arrival", "ACCEPTED");
        page.click("#try");
        page.locator("#trial").waitFor();
        page.click("#run");
        page.waitForURL("**/practice/report?*");
        assertEquals(6, cast.lead().open(cast.base() + "/practice/list?status=ACCEPTED").locator(".results h2 a").count());
    }

    private static void writesAPracticeOnTheForm(CycleCast cast) {
        Page author = cast.officer(0).open(cast.base() + "/practice/begin?lang=en");
        author.click("#start");
        author.waitForURL("**/practice/edit?id=*");
        author.locator("#theme").selectOption(author.locator("#theme option").last().getAttribute("value"));
        WRITTEN.forEach((field, text) -> author.fill("#" + field, text));
        author.click("#submit");
        author.waitForURL("**/practice/practice?id=*");
        Page desk = cast.lead().open(author.url().replaceAll("^https?://[^/]+", ""));
        desk.click("#accept");
        desk.getByText("The practice is accepted.").waitFor();
    }

    private static void scoresAndCutsTheShortlist(CycleCast cast) {
        Page lead = cast.lead().open(cast.base() + "/evaluation/grid?lang=en");
        lead.click("#startGrid");
        lead.locator("#saveWeights").waitFor();
        cast.lead().open(cast.base() + "/evaluation/rounds");
        lead.fill("#opens", CycleCast.minutesFromNow(-5));
        lead.fill("#closes", CycleCast.minutesFromNow(60));
        lead.click("#submitPlan");
        lead.locator("[role=status]").first().waitFor();
        int handedIn = 0;
        for (int officer = 0; officer < CycleCast.PARTNERS.size(); officer++) {
            handedIn += scoresAll(cast.officer(officer).open(cast.base() + "/evaluation/sheets?lang=en"), officer);
        }
        assertEquals(7 * (CycleCast.PARTNERS.size() - 1), handedIn, "everybody scores everything but their own");
        cast.lead().open(cast.base() + "/evaluation/rounds");
        opensWhatAsksFirst(lead);
        lead.locator("button[name='close']").click();
        lead.locator("[role=status]").first().waitFor();
        cast.lead().open(cast.base() + "/evaluation/ranking?cut=4");
        assertEquals(7, lead.locator("table.ranking td.rank").count());
        lead.click("#prepareCut");
        lead.waitForURL("**/evaluation/shortlist?*");
        cast.lead().assertAccessible();
        opensWhatAsksFirst(lead);
        lead.click("#publishList");
        lead.locator("#publishList").waitFor(CycleCast.gone());
        assertTrue(lead.locator("tr.is-in").count() >= 4);
    }

    /** @return how many sheets were handed in */
    private static int scoresAll(Page page, int officer) {
        int sheets = 0;
        for (; page.locator("#next").count() > 0; sheets++) {
            page.click("#next");
            page.waitForURL("**/evaluation/sheet?id=*");
            String sheet = page.url();
            page.locator("fieldset.criterion input[type=radio]").first().focus();
            int criteria = page.locator("fieldset.criterion").count();
            for (int criterion = 0; criterion < criteria; criterion++) {
                page.keyboard().press(String.valueOf((officer + sheets + criterion) % 6));
            }
            page.click("#submitSheet");
            page.waitForURL(url -> !url.equals(sheet));
            page.navigate(page.url().replaceAll("/evaluation/.*", "/evaluation/sheets"));
        }
        return sheets;
    }

    private static void statesNeedsAndConfirmsThePairs(CycleCast cast) {
        Page lead = cast.lead().page();
        for (String topic : List.of("Town centres", "Trades and skills")) {
            cast.lead().open(cast.base() + "/pairing/topics?lang=en");
            lead.fill("#english", topic);
            lead.fill("#french", topic + " (fr)");
            lead.click("#add");
            lead.getByText("The topic is in the grid.").waitFor();
        }
        for (int officer = 0; officer < CycleCast.PARTNERS.size(); officer++) {
            Page page = cast.officer(officer).open(cast.base() + "/pairing/grid?lang=en");
            page.getByText("State resources and needs").click();
            page.locator("select[name$='-resource']").nth(officer % 2).selectOption("5");
            String need = String.valueOf(5 - officer / 2);
            int wanted = 1 - officer % 2;
            page.waitForResponse(CycleCast::isSavedNeed, () -> page.locator("select[name$='-need']").nth(wanted).selectOption(need));
        }
        cast.lead().open(cast.base() + "/pairing/pairing");
        assertEquals(2, lead.locator("article.binome").count());
        lead.click("#confirm-binomes");
        lead.locator("#reopen-binomes").waitFor();
        cast.lead().assertAccessible();
    }

    private static void writesThePlans(CycleCast cast) {
        for (int officer = 0; officer < CycleCast.PARTNERS.size(); officer++) {
            String partner = CycleCast.PARTNERS.get(officer);
            Page page = cast.officer(officer).open(cast.base() + "/transfer/plans?lang=en");
            page.locator("tbody a:has-text('" + partner + "')").first().click();
            page.locator("[data-choose]").first().click();
            page.locator("h2.serif a").waitFor();
            page.click("#START .actions a");
            page.fill("#text", "We begin in spring with what " + partner + " needs most.");
            page.locator(".saving[data-state='saved']").waitFor();
        }
    }

    private static void publishesTheGuide(CycleCast cast) {
        Page lead = cast.lead().open(cast.base() + "/guide/guides?lang=en");
        lead.click("#beginFirstGuide");
        lead.click("button[name=propose]");
        lead.locator(".guide-entries li").first().waitFor();
        lead.click("nav .tabs li:nth-child(2) a");
        lead.fill("#title", "Small towns, good ideas");
        lead.waitForSelector(".saving[data-state=saved]");
        lead.click("nav .tabs li:last-child a");
        lead.click("#orderPdf");
        lead.waitForSelector("button[name=publish]", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        opensWhatAsksFirst(lead);
        lead.click("button[name=publish]");
        lead.locator("a[href^='/api/guide-editions/']").first().waitFor();
    }

    private static void opensWhatAsksFirst(Page page) {
        page.evaluate("document.querySelectorAll('main details').forEach(part => part.open = true)");
    }

    private static void isAllThereForVisitors(CycleCast cast) throws Exception {
        try (BrowserContext visitor = BrowserSession.withoutScript(cast.binome())) {
            Page page = visitor.newPage();
            page.navigate("/publication/guides?lang=en");
            String pdf = page.locator("a:has-text('Small towns, good ideas')").getAttribute("href");
            try (PDDocument document = Loader.loadPDF(visitor.request().get(pdf).body())) {
                assertTrue(new PDFTextStripper().getText(document).contains("Small towns, good ideas"));
            }
        }
    }

    /** The thread: from a shortlisted practice to its plan and its chapter, and back. */
    private static void knowsItAllAgain(CycleCast cast) {
        Page page = cast.lead().open(cast.base() + "/evaluation/shortlist?lang=en");
        page.locator("tr.is-in a").first().click();
        page.waitForURL("**/practice/practice?id=*");
        String practice = page.url();
        page.locator("main a[href*='/guide/']").first().click();
        page.locator("a[href*='" + practice.replaceAll(".*/practice/practice", "/practice/practice") + "']").first().click();
        assertEquals(practice, page.url());
        cast.lead().assertAccessible();
    }
}

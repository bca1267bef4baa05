package eu.binome.transfer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;

import eu.binome.testing.BrowserSession;
import eu.binome.testing.Look;
import eu.binome.testing.RunningBinome;

class TransferJourney {

    private static final String PLANS = "/p/prospects/transfer/plans";
    private static final String AMPARO = "amparo.segarra@prospects.example";
    private static final String VICENT = "vicent.peirats@prospects.example";
    private static final String RACHID = "rachid.delattre@prospects.example";
    private static final String LENKA = "lenka.holubova@prospects.example";
    private static final String PRIYA = "priya.longworth@prospects.example";
    private static final List<Look> LOOKS = List.of(Look.desktop(), Look.phone(), Look.desktop().dark().in("fr"), Look.phone().dark().in("fr"));

    @Test
    void everybodyReadsPlansInEveryLook() {
        for (Look look : LOOKS) {
            try (BrowserSession reader = as(PRIYA, look)) {
                Page page = reader.open(PLANS);
                assertEquals(10, page.locator("tbody tr").count());
                checked(reader, "transfer-plans");
                page.click("tbody tr:has(.chip-ok) a");
                page.locator("#BUDGET").waitFor();
                assertEquals(9, page.locator(".plan-section").count());
                assertTrue(page.locator("#BUDGET .total").isVisible());
                assertEquals(0, page.locator("[data-sign]").count(), "a reader signs nothing");
                checked(reader, "transfer-plan");
            }
        }
    }

    @Test
    void twoPartnersWriteMergeAndSignAndAChangeLiftsTheSignOff() {
        try (BrowserSession amparo = as(AMPARO, Look.desktop()); BrowserSession rachid = as(RACHID, Look.desktop())) {
            String plan = open(amparo, "La Vall d");
            Page writer = amparo.open(plan.replace("plan?", "edit?") + "&section=START");
            Page peer = rachid.open(plan.replace("plan?", "edit?") + "&section=START");
            saved(writer, page -> page.fill("#text", "Seven workshops closed since 2008."));
            peer.waitForResponse(answer -> answer.status() == 409, () -> peer.fill("#text", "Our visit showed empty workshops."));
            peer.locator("dialog").waitFor();
            assertTrue(peer.locator("dialog").innerText().contains("Seven workshops closed"));
            rachid.screenshot("transfer-merge");
            rachid.assertAccessible();
            peer.fill("#merge-result", "Seven workshops closed since 2008; our visit showed them empty.");
            saved(peer, page -> page.click("dialog .button-main"));

            Page read = amparo.open(plan);
            assertTrue(read.locator("#START .prose").innerText().contains("showed them empty"));
            read.click("[data-sign=START]");
            read.locator("#START .sign.is-done").waitFor();
            checked(amparo, "transfer-signed-by-one");

            rachid.open(plan.replace("plan?", "edit?") + "&section=START");
            assertTrue(peer.locator("#lifts").isVisible(), "it is said before");
            checked(rachid, "transfer-lifts");
            saved(peer, page -> page.fill("#text", "Eight workshops closed since 2008; our visit showed them empty."));
            peer.locator("#lifts[role=status]").waitFor();
            amparo.open(plan);
            assertTrue(read.locator("#START .sign.is-lifted").isVisible(), "and after");
            amparo.screenshot("transfer-lifted");
        }
    }

    @Test
    void whatIsTakenOverAndNeededStandsBesideTheTextWhichGrows() {
        for (Look look : List.of(Look.desktop(), Look.phone().dark().in("fr"))) {
            try (BrowserSession rachid = as(RACHID, look)) {
                String plan = open(rachid, "ACOM France");
                Page page = rachid.open(plan.replace("plan?", "edit?") + "&section=REUSE");
                assertTrue(page.locator("#beside-practice .prose").first().isVisible());
                assertTrue(page.locator("#beside-needs li").count() > 0);
                page.click("#beside-practice summary");
                assertFalse(page.locator("#beside-practice .prose").first().isVisible(), "it can be closed");
                page.click("#beside-practice summary");
                checked(rachid, "transfer-beside");
                saved(page, p -> p.fill("#text", "A line in " + look));
                double before = page.locator("#text").boundingBox().height;
                saved(page, p -> p.fill("#text", "One more line.\n".repeat(60)));
                assertTrue(page.locator("#text").boundingBox().height > 2 * before, "the box grows");
                page.click("#previous");
                page.waitForURL("**section=START");
                assertEquals(0, page.locator("#previous").count());
                page.click("#next");
                page.waitForURL("**section=REUSE");
            }
        }
    }

    @Test
    void rowsAreAddedChangedAndRemovedByKeyboardOnAPhone() {
        try (BrowserSession vicent = as(VICENT, Look.phone())) {
            String plan = open(vicent, "La Vall d");
            Page page = vicent.open(plan.replace("plan?", "edit?") + "&section=BUDGET");
            page.focus("#add");
            page.keyboard().press("Enter");
            Locator row = page.locator(".row-card").last();
            row.waitFor();
            saved(page, p -> row.locator("[name=label]").fill("A retired craftsman as trainer"));
            saved(page, p -> row.locator("[name=amountEur]").fill("12 500,50"));
            assertThat(reloaded(page).locator(".row-card").last().locator("[name=amountEur]")).hasValue(Pattern.compile("12\\s500,50"));
            checked(vicent, "transfer-rows");
            Locator again = page.locator(".row-card").last();
            saved(page, p -> again.locator("[name=source]").selectOption("EU"));
            saved(page, p -> again.locator("[name=amountEur]").fill("a lot"));
            again.locator("[data-state=refused]").waitFor();
            saved(page, p -> again.locator("[name=amountEur]").fill("9000"));
            int before = page.locator(".row-card").count();
            again.locator("[data-remove]").press("Enter");
            page.locator(".toast").waitFor();
            assertEquals(before - 1, page.locator(".row-card").count());
            page.click(".toast button");
            page.waitForURL("**#row-*");
            page.locator(".row-card").last().locator("[name=label]").waitFor();
            assertEquals(before, page.locator(".row-card").count());
        }
    }

    @Test
    void amountsAndWholeMonthsStandInTheReadersForm() {
        try (BrowserSession vicent = as(VICENT, Look.phone().dark().in("fr"))) {
            String plan = open(vicent, "La Vall d");
            Page page = vicent.open(plan.replace("plan?", "edit?") + "&section=ACTIONS");
            int before = page.locator(".row-card").count();
            page.click("#add");
            page.waitForURL("**#row-*");
            Locator action = page.locator(".row-card").nth(before);
            saved(page, p -> action.locator("[name=title]").fill("Ouvrir l’atelier"));
            saved(page, p -> action.locator("[name=from]").fill("2027-05-01"));
            saved(page, p -> action.locator("[name=to]").fill("2027-06-30"));
            vicent.open(plan.replace("plan?", "edit?") + "&section=BUDGET");
            int lines = page.locator(".row-card").count();
            page.click("#add");
            page.waitForURL("**#row-*");
            Locator line = page.locator(".row-card").nth(lines);
            saved(page, p -> line.locator("[name=label]").fill("Outils"));
            Locator amount = line.locator("[name=amountEur]");
            saved(page, p -> amount.fill("12,000.5"));
            line.locator("[name=label]").focus();
            assertThat(amount).hasValue(Pattern.compile("12\\s000,50"));
            saved(page, p -> line.locator("[name=label]").fill("Outils et tables"));
            assertThat(reloaded(page).locator(".row-card").nth(lines).locator("[name=amountEur]")).hasValue(Pattern.compile("12\\s000,50"));
            checked(vicent, "transfer-amounts");
            String written = vicent.open(plan).locator("main").innerText().replaceAll("[\u00a0\u202f]", " ");
            assertTrue(written.contains("mai 2027") && written.contains("juin 2027"), written);
            assertTrue(written.contains("12 000,50 €"), written);
            checked(vicent, "transfer-plan-amounts");
        }
    }

    @Test
    void oneBadValueIsMarkedAndKeptHereWhileTheOthersOfItsRowAreSaved() {
        try (BrowserSession vicent = as(VICENT, Look.phone().dark().in("fr"))) {
            Page page = vicent.open(open(vicent, "La Vall d").replace("plan?", "edit?") + "&section=ACTIONS");
            int before = page.locator(".row-card").count();
            page.click("#add");
            page.waitForURL("**#row-*");
            Locator row = page.locator(".row-card").nth(before);
            row.locator("[name=title]").click();
            page.keyboard().type("Former le groupe local");
            row.locator("[name=from]").fill("2027-05-01");
            saved(page, p -> row.locator("[name=to]").fill("2027-02-01"));
            Locator mark = row.locator(".field.has-error:has([name=to]) .field-error");
            mark.waitFor();
            assertEquals("refused", row.locator(".saving").getAttribute("data-state"));
            checked(vicent, "transfer-refused");
            List<String> asked = new ArrayList<>();
            page.onDialog(dialog -> {
                asked.add(dialog.type());
                dialog.accept();
            });
            saved(page, Page::reload);
            assertEquals(List.of("beforeunload"), asked, "leaving is warned of");
            mark.waitFor();
            assertEquals("Former le groupe local", row.locator("[name=title]").inputValue());
            assertEquals("2027-05-01", row.locator("[name=from]").inputValue());
            assertEquals("2027-02-01", row.locator("[name=to]").inputValue(), "kept in this browser");
            saved(page, p -> row.locator("[name=from]").fill("2027-01-01"));
            mark.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            assertEquals("2027-02-01", reloaded(page).locator(".row-card").nth(before).locator("[name=to]").inputValue());
            assertEquals(1, asked.size(), "nothing is unsaved any more");
        }
    }

    @Test
    void aLostConnectionLosesNoText() {
        try (BrowserSession vicent = as(VICENT, Look.phone().in("fr"))) {
            Page page = vicent.open(open(vicent, "La Vall d").replace("plan?", "edit?") + "&section=GROUP");
            vicent.context().setOffline(true);
            page.fill("#text", "Nine people meet on Mondays.");
            page.locator(".saving[data-state=offline]").waitFor();
            vicent.screenshot("transfer-offline");
            saved(page, p -> vicent.context().setOffline(false));
            assertEquals("Nine people meet on Mondays.", reloaded(page).inputValue("#text"));
            BrowserSession.cutOff(page);
            page.fill("#text", "Ten people meet on Tuesdays.");
            page.locator(".saving[data-state=offline]").waitFor();
            String group = page.url();
            page.navigate(group.replace("section=GROUP", "section=START"));
            page.navigate(group);
            assertEquals("Ten people meet on Tuesdays.", page.inputValue("#text"));
            page.locator(".saving[data-state=saved]").waitFor();
            try (BrowserSession amparo = as(AMPARO, Look.desktop())) {
                amparo.page().navigate(group);
                assertEquals("Ten people meet on Tuesdays.", amparo.page().inputValue("#text"), "the server has it");
            }
        }
    }

    @Test
    void twoOfficersWhoWriteInOneTextKeepBoth() {
        try (BrowserSession vicent = as(VICENT, Look.desktop()); BrowserSession amparo = as(AMPARO, Look.desktop())) {
            String section = open(vicent, "La Vall d").replace("plan?", "edit?") + "&section=REUSE";
            Page first = vicent.open(section);
            Page second = amparo.open(section);
            saved(second, p -> p.fill("#text", "The workshop stays."));
            first.fill("#text", "The trainer stays.");
            first.locator("dialog").waitFor();
            assertEquals("The workshop stays.", reloaded(second).inputValue("#text"), "what came first is still stored");
            assertTrue(first.locator("dialog").innerText().contains("Le texte d’Amparo"), first.locator("dialog").innerText());
            checked(vicent, "transfer-conflict");
            first.click("dialog .actions button:not(.button-main)");
            saved(first, p -> p.click("dialog .actions .button-main"));
            assertEquals("The workshop stays.\n\nThe trainer stays.", reloaded(second).inputValue("#text"));
            assertEquals("The workshop stays.\n\nThe trainer stays.", reloaded(first).inputValue("#text"));
        }
    }

    @Test
    void strangersToABinomeDoNotWriteByPageOrProgram() {
        try (BrowserSession lenka = as(LENKA, Look.desktop()); BrowserSession amparo = as(AMPARO, Look.desktop())) {
            String plan = open(lenka, "Wigan");
            Page page = lenka.page();
            assertEquals(403, page.navigate(page.url().replaceAll("plan\\?.*", plan.replaceAll(".*/", "").replace("plan?", "edit?"))).status());
            page.goBack();
            String id = plan.replaceAll("\\D", "");
            String section = amparo.page().request().get(address("/api/transfer-plans/" + id)).text().replaceAll("(?s).*?\"sections\":\\[\\{\"id\":(\\d+).*", "$1");
            String token = page.locator("meta[name=csrf-token]").getAttribute("content");
            APIResponse answer = page.request().patch(address("/api/transfer-sections/" + section), RequestOptions.create()
                    .setHeader("X-CSRF-Token", token).setHeader("Content-Type", "application/json")
                    .setData(Map.of("fields", Map.of("text", "Mine"))));
            assertEquals(403, answer.status());
            assertFalse(page.locator(".plan-section .actions").isVisible());
        }
    }

    @Test
    void theSearchFindsAPlanAndLeadsToIt() {
        try (BrowserSession priya = as(PRIYA, Look.desktop())) {
            Page page = priya.open("/p/prospects/search/search?lang=fr&q=Bytom+passeport+archives");
            assertTrue(page.locator(".results li:has(a[href*='/transfer/transfer?id=']) .meta").first().innerText().contains("Plan de transfert"));
            assertTrue(page.locator(".facet").first().getAttribute("open") != null);
            page.locator("a[href*='/transfer/transfer?id=']").first().click();
            page.locator("#START").waitFor();
            assertTrue(page.locator("h1").innerText().contains("Pas-de-Calais"));
        }
    }

    @Test
    void thePhoneShowsTheStationWhereOneIs() {
        try (BrowserSession priya = as(PRIYA, Look.phone())) {
            for (String station : List.of("transfer/plans", "pairing/grid", "practice/list")) {
                assertThat(priya.open("/p/prospects/" + station).locator(".station[aria-current=step]"))
                        .isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(0.95));
            }
        }
    }

    private static BrowserSession as(String email, Look look) {
        return BrowserSession.signedIn(RunningBinome.withDemo(), email, look);
    }

    /** Opens the plan of a receiver from the list. */
    private static String open(BrowserSession session, String receiver) {
        Page page = session.open(PLANS);
        page.locator("tbody th a").filter(new Locator.FilterOptions().setHasText(receiver)).first().click();
        page.locator("#START").waitFor();
        return page.url().replaceAll("^https?://[^/]+", "");
    }

    private static void saved(Page page, Consumer<Page> act) {
        page.waitForResponse(answer -> answer.url().contains("/api/transfer-") && answer.status() == 200, () -> act.accept(page));
    }

    private static Page reloaded(Page page) {
        page.reload();
        return page;
    }

    private static void checked(BrowserSession session, String name) {
        session.screenshot(name);
        session.assertAccessible();
    }

    private static String address(String path) {
        return RunningBinome.withDemo().address().resolve(path).toString();
    }
}

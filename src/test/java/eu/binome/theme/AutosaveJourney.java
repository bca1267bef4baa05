package eu.binome.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;

import eu.binome.testing.BrowserSession;
import eu.binome.testing.Look;
import eu.binome.testing.RunningBinome;

class AutosaveJourney {

    private static final String SAVED = "{\"savedAt\": \"2026-03-12T13:32:00Z\"}";
    private static final String CONFLICT = "{\"conflicts\": [{\"field\": \"title\", \"yours\": \"Mine\","
            + " \"theirs\": \"Theirs\", \"by\": \"Eva\", \"at\": \"2026-03-12T13:32:00Z\"}]}";

    private static final int TEN = 10;

    private final BrowserSession session = BrowserSession.on(RunningBinome.withDemo(), Look.desktop());
    private final AutosavePage page = new AutosavePage(session);

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void savesTheChangedFieldWithWhatThePageHadShownAndToken() {
        page.answering(200, SAVED).open().type("New", "saved");
        assertEquals("{\"fields\":{\"title\":\"New\"},\"seen\":{\"title\":\"Old\"}}", page.lastSent().toString());
        assertEquals("token-7", page.lastToken());
        assertEquals("Saved 14:32", page.state());
        page.answered(() -> page.find("[name=agreed]").check());
        assertEquals("{\"fields\":{\"agreed\":\"true\"},\"seen\":{\"agreed\":\"false\"}}", page.lastSent().toString());
    }

    @Test
    void keepsTheTextInTheBrowserUntilTheConnectionIsBack() {
        page.withoutConnection().open().type("Written in a train", "offline");
        assertEquals("Kept", page.state());
        page.answering(200, SAVED).open().awaitState("saved");
        assertEquals("Written in a train", page.find("#title").inputValue());
        assertEquals("{\"fields\":{\"title\":\"Written in a train\"},\"seen\":{\"title\":\"Old\"}}", page.lastSent().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }",
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('shut', 'SecurityError'); } })",
        "localStorage.setItem('binome.autosave 7 /api/trial', '{half')"})
    void savesOnThoughTheBrowsersOwnMemoryIsFullShutOrDamaged(String memory) {
        session.page().addInitScript(memory);
        page.answering(200, SAVED).open().type("New", "saved");
        assertEquals("{\"fields\":{\"title\":\"New\"},\"seen\":{\"title\":\"Old\"}}", page.lastSent().toString());
        session.assertQuiet();
    }

    @Test
    void showsBothTextsWhenSomebodyElseWasFaster() {
        page.answering(409, CONFLICT).open().type("Mine", "conflict");
        page.find("dialog[open]").waitFor();
        session.assertAccessible();
        assertTrue(page.find("dialog").innerText().contains("Eva at 12 March 2026, 14:32 CET"), "the zone of all times, not the browser's");
        assertEquals("", page.find("dialog [role=status]").textContent());
        page.find("dialog button:has-text('Use theirs')").click();
        assertEquals("Then press Keep", page.find("dialog [role=status]").innerText(), "taking a text saves nothing yet");
        session.assertAccessible();
        assertEquals("Theirs", page.find("#merge-result").inputValue());
        page.find("#merge-result").fill("Both");
        page.answering(200, SAVED).answered(() -> page.find("dialog button:has-text('Keep')").click()).awaitState("saved");
        assertEquals("{\"fields\":{\"title\":\"Both\"},\"seen\":{\"title\":\"Theirs\"}}", page.lastSent().toString());
        assertEquals("Both", page.find("#title").inputValue());
    }

    @Test
    void keepsWhatItHadSeenOfEachFieldWhileOthersAreSaved() {
        page.answering(200, SAVED).open().type("New", "saved");
        page.answered(() -> page.find("[name=text]").fill("One"));
        assertEquals("{\"fields\":{\"text\":\"One\"},\"seen\":{\"text\":\"One\\nTwo\"}}", page.lastSent().toString());
        page.answered(() -> page.find("[name=kind]").selectOption("a"));
        assertEquals("{\"fields\":{\"kind\":\"a\"},\"seen\":{\"kind\":\"b\"}}", page.lastSent().toString());
        page.answered(() -> page.find("#title").fill("Newer"));
        assertEquals("{\"fields\":{\"title\":\"Newer\"},\"seen\":{\"title\":\"New\"}}", page.lastSent().toString());
    }

    @Test
    void knowsItsOwnTextAgainWhenTheAnswerWasLost() {
        page.withoutConnection().open().type("Mine", "offline");
        page.answering(200, SAVED).answeringOnce(409, CONFLICT.replace("Theirs", "Mine"));
        page.type("Mine and more", "saved");
        assertEquals(0, page.find("dialog").count());
        assertEquals("{\"fields\":{\"title\":\"Mine and more\"},\"seen\":{\"title\":\"Mine\"}}", page.lastSent().toString());
    }

    @Test
    void startsAgainFromWhatTheServerHasWhenAValueWasRefused() {
        page.answering(200, SAVED.replace("}", ", \"refusals\": [{\"field\": \"title\", \"message\": \"No\"}]}")).open().type("Bad", "refused");
        page.answered(() -> page.find("#title").fill("Better"));
        assertEquals("{\"fields\":{\"title\":\"Better\"},\"seen\":{\"title\":\"Old\"}}", page.lastSent().toString());
    }

    @Test
    void asksToSignInAgainWithoutLosingTheText() {
        page.answering(401, "{}").open().type("Still here", "offline");
        assertEquals("Sign in", page.state());
        assertEquals("Still here", page.find("#title").inputValue());
    }

    @Test
    void tellsWhatTheServerRefused() {
        page.answering(422, "{\"title\": \"At most 100 characters.\"}").open().type("Too long", "refused");
        assertEquals("Not saved: At most 100 characters.", page.state());
    }

    @ParameterizedTest
    @CsvSource({"500, Fails on Title, Fails on Title", "422, At most 100 characters., Saved in part"})
    void aFieldThatTheServerCannotTakeHoldsUpNoOtherAndIsNamed(int status, String named, String said) {
        page.stumblingOverTheTitle(status, "{\"title\": \"At most 100 characters.\"}").open();
        page.find("#title").fill("Too much");
        page.find("[name=text]").fill("One");
        session.page().waitForFunction("() => !Object.values(localStorage).join().includes('text')");
        page.find(".field.has-error .field-error").waitFor();
        page.find(".saving[data-state=refused]:has-text('" + said + "')").waitFor();
        assertEquals(named, page.find(".field-error").innerText());
        assertTrue(page.hasSent("{\"fields\":{\"text\":\"One\"},\"seen\":{\"text\":\"One\\nTwo\"}}"), "alone");
        assertEquals(Map.of("binome.autosave 7 /api/trial", "{\"title\":{\"value\":\"Too much\",\"seen\":\"Old\"}}"), page.kept());
        page.answering(200, SAVED).answered(() -> page.find("#title").fill("")).awaitState("saved");
        assertFalse(page.find(".field-error").isVisible());
        assertEquals(Map.of(), page.kept());
    }

    @Test
    void asksWhoseSessionItIsOnlyWhenSomebodyLooksAtThePage() {
        session.page().clock().install();
        page.answering(403, "{}").sessionOf(8).open().type("Mine alone", "refused");
        assertEquals("Elsewhere", page.state());
        int before = page.asked();
        IntStream.range(0, TEN).forEach(i -> page.minuteLater());
        assertEquals(before, page.asked(), "nobody's session is kept alive by a page that nobody looks at");
        session.page().waitForResponse("**/api/session", page::lookedAt);
        assertEquals(before + 1, page.asked());
        page.answering(200, SAVED).sessionOf(7).lookedAt().awaitState("saved");
        assertEquals("token-of-7", page.lastToken());
    }

    @Test
    void asksAServerThatFailsEverLessAndNotForEver() {
        session.page().clock().install();
        page.answering(500, "{}").open().type("Too much", "refused");
        IntStream.range(0, TEN).forEach(i -> page.minuteLater());
        int tried = page.times();
        assertTrue(tried > 1, "tried again");
        IntStream.range(0, TEN).forEach(i -> page.minuteLater());
        assertEquals(tried, page.times());
        assertEquals("Too much", page.find("#title").inputValue());
        page.answering(200, SAVED).lookedAt().awaitState("saved");
    }

    @Test
    void dropsTextsThatNameNoAccountAndLeavesThoseOfOthers() {
        page.answering(200, SAVED).open();
        page.keep("binome.autosave /api/trial", "Whose?").keep("binome.autosave  /api/trial", "Whose, too?").keep("binome.autosave 8 /api/trial", "Another's");
        page.open();
        assertEquals("Old", page.find("#title").inputValue());
        assertEquals(Set.of("binome.autosave 8 /api/trial"), page.kept().keySet());
    }

    @Test
    void countsCharactersAndThoseThatAreTooMany() {
        page.answering(200, SAVED).open();
        assertEquals("3 of 10", page.find(".counter").textContent());
        page.find("#title").fill("Twelve chars");
        assertEquals("2 too many", page.find(".counter.is-over").textContent());
    }

    @Test
    void neverWritesOverWhatAnotherWroteThoughThePageShowsAnOlderText() {
        try (TwoWriters two = TwoWriters.onANewPractice()) {
            two.save(two.second(), "summary", "Halls for farmers.");
            two.save(two.second(), "context", "Farmers had no roof.");
            two.save(two.first(), "title", "Market halls");
            two.edit(two.first(), "summary", "Halls for fishers.");
            two.first().locator("dialog").waitFor();
            assertTrue(two.first().locator("dialog").innerText().contains("Halls for farmers."));
            assertEquals("Halls for farmers.", two.stored("summary"), "what came first is still stored");
            two.merge(two.first(), "Halls for farmers and fishers.");
            assertEquals("Halls for farmers and fishers.", two.stored("summary"));
            two.edit(two.first(), "context", "Fishers had no roof.");
            two.first().locator("dialog").waitFor();
            assertTrue(two.first().locator("dialog").innerText().contains("Farmers had no roof."), "after a merge other fields still clash");
            assertEquals("Farmers had no roof.", two.stored("context"));
            two.merge(two.first(), "Nobody had a roof.");
            assertEquals("Nobody had a roof.", two.stored("context"));
            assertEquals("Market halls", two.stored("title"));
        }
    }

    @Test
    void keepsBothTextsOfAPracticeWhoeverComesSecond() {
        try (TwoWriters two = TwoWriters.onANewPractice()) {
            two.save(two.second(), "summary", "Halls for farmers.");
            two.edit(two.first(), "summary", "Halls for fishers.");
            two.first().locator("dialog").waitFor();
            assertTrue(two.first().locator("dialog").innerText().contains(" CET") || two.first().locator("dialog").innerText().contains(" CEST"));
            two.first().click("dialog .actions button:not(.button-main)");
            assertEquals("Halls for farmers.\n\nHalls for fishers.", two.first().inputValue("[id='merge-result']"));
            assertEquals("The text below is not saved yet. Change it if you like, then press “Keep this text”.",
                    two.first().innerText("dialog [role=status]"));
            two.keep(two.first());
            assertEquals("Halls for farmers.\n\nHalls for fishers.", two.stored("summary"));
            assertEquals("Halls for farmers.\n\nHalls for fishers.", two.first().inputValue("[id='summary']"));
        }
    }

    @Test
    void bringsBackUnsentTextOnTheRealPageWithWhatItHadSeen() {
        try (TwoWriters two = TwoWriters.onANewPractice()) {
            BrowserSession.cutOff(two.first());
            two.first().fill("[id='summary']", "Halls for fishers.");
            two.first().fill("[id='title']", "Sent from here alone");
            two.first().locator(".saving[data-state=offline]").waitFor();
            two.save(two.second(), "summary", "Halls for farmers.");
            two.first().reload();
            two.first().locator("dialog").waitFor();
            assertTrue(two.first().locator("dialog").innerText().contains("Halls for fishers."));
            two.merge(two.first(), "Halls for both.");
            assertEquals("Halls for both.", two.stored("summary"));
            assertEquals("Sent from here alone", two.stored("title"));
            assertFalse(two.isKept("Sent from here alone"));
        }
    }

    @Test
    void mergesBeforeTheWholeFormIsSent() {
        try (TwoWriters two = TwoWriters.onANewPractice()) {
            two.save(two.second(), "summary", "Halls for farmers.");
            two.first().fill("[id='summary']", "Halls for fishers.");
            two.first().click("[id='save']");
            two.merge(two.first(), "Halls for both.");
            two.first().waitForURL("**/practice/practice?id=*");
            assertEquals("Halls for both.", two.stored("summary"));
        }
    }

    @Test
    void staysOnThePageWithTheTextWhenAButtonIsPressedWithoutAConnection() {
        try (TwoWriters two = TwoWriters.onANewPractice()) {
            Page train = two.first();
            train.context().setOffline(true);
            train.fill("[id='summary']", "Halls seen from a train.");
            train.click("[id='save']");
            train.locator(".saving[data-state=offline]:has-text('Not sent')").waitFor();
            assertEquals("Halls seen from a train.", train.inputValue("[id='summary']"));
            assertTrue(two.isKept("Halls seen from a train."));
            train.context().setOffline(false);
            train.click("[id='save']");
            train.waitForURL("**/practice/practice?id=*");
            assertEquals("Halls seen from a train.", two.stored("summary"));
            assertFalse(two.isKept("Halls seen from a train."));
        }
    }

    @Test
    void staysOnThePageWhenAButtonIsPressedWithNothingLeftToSaveButNoConnection() {
        try (TwoWriters two = TwoWriters.onANewPractice()) {
            two.first().context().setOffline(true);
            two.first().click("[id='save']");
            two.first().locator(".saving[data-state=offline]:has-text('Not sent')").waitFor();
        }
    }

    @Test
    void forgetsTheTextOnlyWhenTheServerHasTakenTheWholeForm() {
        try (TwoWriters two = TwoWriters.onANewPractice()) {
            two.first().route("**/draft", route -> route.fulfill(new Route.FulfillOptions().setStatus(500).setContentType("application/json").setBody("{}")));
            two.first().route("**/practice/edit?id=*", Route::abort);
            two.first().fill("[id='summary']", "Halls nearly lost.");
            two.first().click("[id='save']");
            two.first().waitForURL(url -> url.startsWith("chrome-error:"));
            two.first().unroute("**/practice/edit?id=*");
            two.reopen();
            assertEquals("Halls nearly lost.", two.first().inputValue("[id='summary']"));
            two.first().click("[id='save']");
            two.first().waitForURL("**/practice/practice?id=*");
            assertEquals("Halls nearly lost.", two.stored("summary"), "the whole form was taken, though saving by itself always fails");
            assertFalse(two.isKept("Halls nearly lost."));
        }
    }

    @Test
    void goesOnAfterSigningInAgainInAnotherTab() {
        try (TwoWriters two = TwoWriters.onANewPractice()) {
            two.officerSignsInElsewhere();
            two.save(two.first(), "summary", "Halls with a new token.");
            assertEquals("Halls with a new token.", two.stored("summary"));
            two.first().fill("[id='context']", "Sent as a whole.");
            two.first().click("[id='save']");
            two.first().locator("main .notice-warn").waitFor();
            assertEquals("Sent as a whole.", two.first().inputValue("[id='context']"), "the page of the earlier session comes back with its text");
            two.first().click("[id='save']");
            two.first().waitForURL("**/practice/practice?id=*");
            assertEquals("Sent as a whole.", two.stored("context"));
        }
    }

    @Test
    void neverShowsOrSendsATextInAnothersName() {
        try (TwoWriters two = TwoWriters.onANewPractice()) {
            two.coordinatorSignsInElsewhere();
            two.first().fill("[id='summary']", "Mine alone.");
            two.first().locator(".saving[data-state=refused]:has-text('somebody else')").waitFor();
            two.first().click("[id='save']");
            assertEquals("Mine alone.", two.first().inputValue("[id='summary']"), "the button stays, too");
            assertTrue(two.isKept("Mine alone."));
            two.reopen();
            assertEquals("", two.first().inputValue("[id='summary']"), "the coordinator sees what is stored");
            assertEquals("", two.stored("summary"));
            two.officerSignsInElsewhere();
            two.reopen();
            two.first().locator(".saving[data-state=saved]").waitFor();
            assertEquals("Mine alone.", two.stored("summary"), "its writer is back");
        }
    }

    @Test
    void bringsBackAfterSigningInOnlyWhatWasTypedAndStillShowsBothTexts() {
        try (TwoWriters two = TwoWriters.onANewPractice()) {
            two.save(two.second(), "summary", "Halls for farmers.");
            two.save(two.second(), "context", "Farmers had no roof.");
            two.sessionEndsWhileTyping("title", "Market halls", "context", "Fishers had no roof.");
            two.first().locator("dialog").waitFor();
            assertEquals("Market halls", two.first().inputValue("[id='title']"));
            assertEquals("Halls for farmers.", two.first().inputValue("[id='summary']"), "what nobody typed here is as it is stored");
            assertTrue(two.first().locator("dialog").innerText().contains("Farmers had no roof."));
            two.merge(two.first(), "Nobody had a roof.");
            assertEquals("Nobody had a roof.", two.stored("context"));
            assertEquals("Halls for farmers.", two.stored("summary"));
            assertEquals("Market halls", two.stored("title"));
        }
    }

    @Test
    void showsBothTextsWithoutAScriptToo() {
        try (TwoWriters two = TwoWriters.onANewPractice()) {
            Page plain = two.withoutScript();
            two.save(two.second(), "summary", "Halls for farmers.");
            plain.fill("[id='title']", "Market halls");
            plain.fill("[id='summary']", "Halls for fishers.");
            plain.click("[id='save']");
            assertTrue(plain.locator(".error-summary").innerText().contains("Halls for farmers."));
            assertEquals("Halls for farmers.", two.stored("summary"));
            assertEquals("Market halls", two.stored("title"));
            two.save(two.second(), "context", "Farmers had no roof.");
            plain.fill("[id='summary']", "Halls for both.");
            plain.click("[id='save']");
            plain.waitForURL("**/practice/practice?id=*");
            assertEquals("Halls for both.", two.stored("summary"));
            assertEquals("Farmers had no roof.", two.stored("context"), "a field left as it was shown says nothing");
        }
    }
}

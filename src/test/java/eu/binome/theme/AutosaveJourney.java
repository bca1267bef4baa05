package eu.binome.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import eu.binome.testing.BrowserSession;
import eu.binome.testing.Look;
import eu.binome.testing.RunningBinome;

class AutosaveJourney {

    private static final String SAVED = "{\"version\": 4, \"savedAt\": \"2026-03-12T13:32:00Z\"}";
    private static final String CONFLICT = "{\"version\": 5, \"conflicts\": [{\"field\": \"title\", \"yours\": \"Mine\","
            + " \"theirs\": \"Theirs\", \"by\": \"Eva\", \"at\": \"2026-03-12T13:32:00Z\"}]}";

    private final BrowserSession session = BrowserSession.on(RunningBinome.withDemo(), Look.desktop());
    private final AutosavePage page = new AutosavePage(session);

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void savesTheChangedFieldWithVersionAndToken() {
        page.answering(200, SAVED).open().type("New", "saved");
        assertEquals("{\"version\":3,\"fields\":{\"title\":\"New\"}}", page.lastSent().toString());
        assertEquals("token-7", page.lastToken());
        assertTrue(page.state().startsWith("Saved "), page.state());
        page.answered(() -> page.find("[name=agreed]").check());
        assertEquals("{\"version\":4,\"fields\":{\"agreed\":\"true\"}}", page.lastSent().toString());
    }

    @Test
    void keepsTheTextInTheBrowserUntilTheConnectionIsBack() {
        page.withoutConnection().open().type("Written in a train", "offline");
        assertEquals("Kept", page.state());
        page.answering(200, SAVED).open().awaitState("saved");
        assertEquals("Written in a train", page.find("#title").inputValue());
        assertEquals("{\"version\":3,\"fields\":{\"title\":\"Written in a train\"}}", page.lastSent().toString());
    }

    @Test
    void showsBothTextsWhenSomebodyElseWasFaster() {
        page.answering(409, CONFLICT).open().type("Mine", "conflict");
        page.find("dialog[open]").waitFor();
        session.assertAccessible();
        page.find("dialog button:has-text('Use theirs')").click();
        assertEquals("Theirs", page.find("#merge-result").inputValue());
        page.find("#merge-result").fill("Both");
        page.answering(200, SAVED).answered(() -> page.find("dialog button:has-text('Keep')").click()).awaitState("saved");
        assertEquals("{\"version\":5,\"fields\":{\"title\":\"Both\"}}", page.lastSent().toString());
        assertEquals("Both", page.find("#title").inputValue());
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

    @Test
    void countsCharactersAndThoseThatAreTooMany() {
        page.answering(200, SAVED).open();
        assertEquals("3 of 10", page.find(".counter").textContent());
        page.find("#title").fill("Twelve chars");
        assertEquals("2 too many", page.find(".counter.is-over").textContent());
    }
}

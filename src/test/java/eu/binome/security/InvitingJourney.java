package eu.binome.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import eu.binome.testing.BrowserSession;
import eu.binome.testing.Look;
import eu.binome.testing.RunningBinome;

class InvitingJourney {

    private static final String COORDINATOR = "claire.debruyne@prospects.example";
    private static final String ADMINISTRATOR = "admin@prospects.example";

    private static int guests;

    static Stream<Look> looks() {
        return Stream.of(Look.desktop(), Look.phone().dark().in("fr"));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void theCoordinatorSeesWhomOneWaitsForSendsAgainAndWithdraws(Look look) {
        String guest = "guest" + guests++ + "@prospects.example";
        try (BrowserSession session = BrowserSession.signedIn(RunningBinome.withDemo(), COORDINATOR, look)) {
            Page page = session.open("/p/prospects/partnership/members?lang=" + look.language());
            page.locator("#email").fill(guest);
            page.locator("#role").selectOption("READER");
            page.locator("#submit").click();
            Locator row = page.locator("tr:has-text('" + guest + "')");
            row.waitFor();
            assertTrue(row.textContent().contains("Claire"), row.textContent());
            session.assertAccessible();
            session.screenshot("members-" + look.language());
            row.locator("button[name='resend']").click();
            page.locator(".notice-ok").waitFor();
            assertEquals(1, row.count());
            readTheOutbox(look, guest);
            row.locator("button[name='withdraw']").click();
            row.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            session.open("/p/prospects/partnership/partners");
            session.screenshot("partners-" + look.language());
            assertEquals(1, page.locator(".tiles .chip").count());
            assertFalse(page.locator(".site-foot").textContent().contains("0.1"), "the version is for administrators");
            session.assertQuiet();
        }
    }

    private static void readTheOutbox(Look look, String guest) {
        try (BrowserSession session = BrowserSession.signedIn(RunningBinome.withDemo(), ADMINISTRATOR, look)) {
            Page page = session.open("/security/outbox?lang=" + look.language());
            String mail = page.locator("article:has-text('" + guest + "') .mail-body").first().textContent();
            assertTrue(mail.contains("PROSPECTS") && mail.contains("Claire"), mail);
            assertTrue(page.locator("article:has-text('" + guest + "') .mail-body a").first().getAttribute("href").contains("/security/invitation?token="));
            assertTrue((Boolean) page.evaluate("[...document.querySelectorAll('article.card')].every(card => card.scrollWidth <= card.clientWidth)"));
            assertTrue((Boolean) page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
            session.assertAccessible();
            session.screenshot("outbox-" + look.language());
            session.open("/security/accounts");
            session.assertAccessible();
            session.screenshot("accounts-" + look.language());
            readTheInvitation(mail, look);
        }
    }

    private static void readTheInvitation(String mail, Look look) {
        String path = mail.replaceAll("(?s).*(/security/invitation\\?token=\\S+).*", "$1");
        try (BrowserSession visitor = BrowserSession.on(RunningBinome.withDemo(), look)) {
            Page invitation = visitor.open(path);
            assertTrue(invitation.locator("main").textContent().contains("PROSPECTS"), path);
            visitor.assertAccessible();
            visitor.screenshot("invitation-" + look.language());
        }
    }
}

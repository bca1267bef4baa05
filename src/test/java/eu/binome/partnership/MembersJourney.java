package eu.binome.partnership;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import eu.binome.security.DemoAccounts;
import eu.binome.testing.BrowserSession;
import eu.binome.testing.Look;
import eu.binome.testing.RestSession;
import eu.binome.testing.RunningBinome;

/**
 * The list of members acts on whom it showed, whoever joined or left since.
 */
class MembersJourney {

    private static final String COORDINATOR = "admin@prospects.example";
    private static final Pattern LINK = Pattern.compile("/security/invitation\\?token=([A-Za-z0-9_-]+)");

    private final RunningBinome binome = RunningBinome.withDemo();
    private final RestSession rest = RestSession.signedIn(binome.address(), COORDINATOR, DemoAccounts.PASSWORD);

    @Test
    void removesWhomThePageShowedThoughSomebodyJoinedWhoSortsBefore() {
        var place = founded("Members");
        joins(place.id(), "mia@members.example", "Mia Molnár");
        joins(place.id(), "zoe@members.example", "Zoé Zeman");
        try (BrowserSession session = BrowserSession.signedIn(binome, COORDINATOR, Look.desktop())) {
            Page page = session.open(place.page());
            joins(place.id(), "aaron@members.example", "Aaron Abels");
            row(page, "Zoé Zeman").locator("a[href*='ask=']").click();
            assertThat(page.locator("#question")).containsText("Zoé Zeman (Reader) can no longer open anything");
            assertThat(page.locator("#question")).not().containsText("only person");
            assertThat(row(page, "Zoé Zeman")).hasCount(1);
            session.assertAccessible();
            page.locator("#question button[name='remove']").click();
            page.locator(".notice-ok").waitFor();
            assertThat(row(page, "Zoé Zeman")).hasCount(0);
            assertThat(row(page, "Mia Molnár")).hasCount(1);
            assertThat(row(page, "Aaron Abels")).hasCount(1);
            session.assertQuiet();
        }
    }

    @Test
    void saysFirstThatNobodyWillActForAnOrganisationAnyMore() {
        var place = founded("Deserted");
        var bled = rest.post("/api/partnerships/" + place.id() + "/partners", Map.of("name", "Bled", "country", "SI", "nutsCode", "",
                "region", "", "city", "", "languages", List.of("sl"), "contactName", "", "contactEmail", "", "lead", false));
        assertEquals(200, bled.status(), bled.body());
        try (BrowserSession session = BrowserSession.signedIn(binome, COORDINATOR, Look.desktop())) {
            Page page = session.open(place.page());
            assertThat(page.locator("main")).containsText("Nobody acts for Bled yet");
            invites(place.id(), "tina@deserted.example", Map.of("partner", bled.json().path("value").asLong(), "role", "CONTRIBUTOR"));
            page = session.open(place.page());
            assertThat(page.locator("main")).containsText("tina@deserted.example");
            assertThat(page.locator("main")).not().containsText("Nobody acts for Bled yet");
            joins(place.id(), "tina@deserted.example", "Tina Turk", Map.of("partner", bled.json().path("value").asLong(), "role", "CONTRIBUTOR"));
            page = session.open(place.page());
            assertThat(page.locator("main")).not().containsText("Nobody acts for Bled yet");
            row(page, "Tina Turk").locator("a[href*='ask=']").click();
            assertThat(page.locator("#question")).containsText("Tina Turk is the only person of Bled");
            page = session.open("/security/accounts");
            row(page, "Tina Turk").locator("a[href*='ask=']").click();
            assertThat(page.locator("#question")).containsText("nobody else acts for Bled");
            page = session.open(place.page().replace("/members", "/calendar"));
            page.fill("[id='calendar:stations:1:from']", "2027-05-01");
            page.fill("[id='calendar:stations:1:to']", "2027-04-01");
            page.click("[id='calendar:submit']");
            assertThat(page.locator(".error-summary a[href='#calendar:stations:1:to']")).containsText("Score");
        }
    }

    @Test
    void withdrawsTheInvitationThatThePageShowedAndSaysWhenItIsGone() {
        var place = founded("Invitations");
        List.of("first", "second", "third").forEach(name -> invites(place.id(), name + "@invitations.example"));
        try (BrowserSession one = BrowserSession.signedIn(binome, COORDINATOR, Look.desktop());
                BrowserSession other = BrowserSession.signedIn(binome, COORDINATOR, Look.desktop())) {
            Page page = one.open(place.page());
            Page stale = other.open(place.page());
            withdraw(page, "first");
            withdraw(stale, "second");
            assertThat(row(stale, "third@")).hasCount(1);
            row(page, "second@").locator("button[name='withdraw']").click();
            assertThat(page.locator(".error-summary")).containsText("no longer there");
            assertThat(row(page, "third@")).hasCount(1);
            other.assertQuiet();
        }
    }

    private static void withdraw(Page page, String guest) {
        row(page, guest + "@").locator("button[name='withdraw']").click();
        page.locator(".notice-ok").waitFor();
        assertThat(row(page, guest + "@")).hasCount(0);
    }

    private static Locator row(Page page, String text) {
        return page.locator("tr:has-text('" + text + "')");
    }

    private Place founded(String acronym) {
        var made = rest.post("/api/partnerships", Map.of("acronym", acronym, "titles", Map.of("en", "Towns", "fr", "Villes"), "descriptions",
                Map.of(), "from", "2026-01-01", "to", "2028-12-31"));
        assertEquals(200, made.status(), made.body());
        return new Place(made.json().path("id").asLong(), "/p/" + made.json().path("slug").asText() + "/partnership/members");
    }

    private void joins(long partnership, String email, String name) {
        joins(partnership, email, name, Map.of());
    }

    private void joins(long partnership, String email, String name, Map<String, Object> as) {
        invites(partnership, email, as);
        String mail = rest.get("/api/outbox").body();
        Matcher link = LINK.matcher(mail.substring(mail.indexOf(email)));
        assertTrue(link.find(), "no invitation of " + email);
        var accepted = new RestSession(binome.address()).post("/api/invitations/" + link.group(1),
                Map.of("email", "", "name", name, "language", "en", "password", "a long walk along the canal"));
        assertEquals(200, accepted.status(), accepted.body());
    }

    private void invites(long partnership, String email) {
        invites(partnership, email, Map.of());
    }

    private void invites(long partnership, String email, Map<String, Object> as) {
        Map<String, Object> invitation = new HashMap<>(Map.of("email", email, "role", "READER", "language", "en"));
        invitation.putAll(as);
        var sent = rest.post("/api/partnerships/" + partnership + "/invitations", invitation);
        assertEquals(2, sent.status() / 100, sent.body());
    }

    private record Place(long id, String page) {
    }
}

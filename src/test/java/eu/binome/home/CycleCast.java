package eu.binome.home;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.WaitForSelectorState;

import eu.binome.platform.ReaderLocale;
import eu.binome.testing.BrowserSession;
import eu.binome.testing.Look;
import eu.binome.testing.RunningBinome;

/** The people of a new partnership, each at a browser window: its coordinator, and one officer of each of four partners. */
final class CycleCast implements AutoCloseable {

    static final List<String> PARTNERS = List.of("Hautes-Rives", "Zandbeek", "Horní Lhota", "Dolina");

    private static final List<String> COUNTRIES = List.of("FR", "BE", "CZ", "PL");
    private static final String PASSWORD = "a quiet walk along the river";

    private final RunningBinome binome;
    private final String base;
    private final BrowserSession lead;
    private final List<BrowserSession> officers = new ArrayList<>();

    private CycleCast(RunningBinome binome, String acronym) {
        this.binome = binome;
        this.base = "/p/" + acronym.toLowerCase(Locale.ROOT);
        this.lead = BrowserSession.signedIn(binome, "admin@prospects.example", Look.desktop());
    }

    /** Creates the partnership with its themes and partners through the pages, invites the officers and lets them join. */
    static CycleCast gathered(RunningBinome binome, String acronym) {
        CycleCast cast = new CycleCast(binome, acronym);
        cast.found(acronym);
        for (int i = 0; i < PARTNERS.size(); i++) {
            cast.addPartner(i);
            cast.invite(i);
            cast.officers.add(cast.join(i));
        }
        return cast;
    }

    RunningBinome binome() {
        return binome;
    }

    String base() {
        return base;
    }

    BrowserSession lead() {
        return lead;
    }

    /** @param partner 0 to 3 */
    BrowserSession officer(int partner) {
        return officers.get(partner);
    }

    /** @return what a field for a moment takes, in Brussels' time */
    static String minutesFromNow(int minutes) {
        return LocalDateTime.now(ReaderLocale.ZONE).truncatedTo(ChronoUnit.MINUTES).plusMinutes(minutes).toString();
    }

    /** Whether this is the answer to the save of a level of need. */
    static boolean isSavedNeed(Response answer) {
        return answer.request().method().equals("PATCH") && String.valueOf(answer.request().postData()).contains("-need");
    }

    static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    }

    @Override
    public void close() {
        officers.forEach(BrowserSession::close);
        lead.close();
    }

    private void found(String acronym) {
        Page page = lead.open("/partnership/create?lang=en");
        page.fill("#acronym", acronym);
        page.fill("#title_en", "A small sample of the main job");
        page.fill("#from", "2026-01-01");
        page.fill("#to", "2028-12-31");
        page.click("#submit");
        page.waitForURL("**/partnership/partners");
        for (String theme : List.of("Town", "Work")) {
            lead.open(base + "/partnership/themes");
            page.fill("#code", theme);
            page.fill("#name_en", theme);
            page.click("#submit");
            page.locator("[role=status]").first().waitFor();
        }
    }

    private void addPartner(int number) {
        Page page = lead.open(base + "/partnership/partner");
        page.fill("#name", PARTNERS.get(number));
        page.selectOption("#country", COUNTRIES.get(number));
        page.click("#submit");
        page.waitForURL("**/partnership/partners");
    }

    private void invite(int number) {
        Page page = lead.open(base + "/partnership/members");
        page.fill("#email", mailOf(number));
        page.selectOption("#role", "CONTRIBUTOR");
        page.selectOption("#partner", page.locator("#partner option:has-text('" + PARTNERS.get(number) + "')").getAttribute("value"));
        page.click("#submit");
        page.locator("[role=status]").first().waitFor();
    }

    private BrowserSession join(int number) {
        Page outbox = lead.open("/security/outbox");
        String mail = outbox.locator("article:has-text('" + mailOf(number) + "') .mail-body").first().textContent();
        BrowserSession session = BrowserSession.on(binome, Look.desktop());
        Page page = session.open(mail.replaceAll("(?s).*?(/security/invitation\\?token=[A-Za-z0-9_-]+).*", "$1"));
        page.fill("#name", "Officer of " + PARTNERS.get(number));
        page.fill("#password", PASSWORD);
        page.click("#submit");
        page.waitForURL(url -> !url.contains("invitation"));
        return session;
    }

    private static String mailOf(int number) {
        return "officer" + number + "@small-sample.example";
    }
}

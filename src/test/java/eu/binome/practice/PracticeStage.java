package eu.binome.practice;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import eu.binome.testing.BrowserSession;
import eu.binome.testing.Look;
import eu.binome.testing.RunningBinome;

/**
 * An installation with one partnership, "Prospects": a coordinator, a contributor of Karviná, one of Wigan, and a reader.
 */
final class PracticeStage {

    static final String PASSWORD = "a long walk along the canal";
    static final String COORDINATOR = "anna@acom.example";
    static final String KARVINA = "petra@karvina.example";
    static final String WIGAN = "john@wigan.example";
    static final String READER = "rosa@reader.example";

    private static final Pattern LINK = Pattern.compile("(/security/invitation\\?token=[A-Za-z0-9_-]+)");

    private final RunningBinome binome;

    private PracticeStage(RunningBinome binome) {
        this.binome = binome;
    }

    /** The stage of this run. */
    static PracticeStage ready() {
        return Holder.STAGE;
    }

    /** A window in which that person is signed in. */
    BrowserSession as(String email, Look look) {
        BrowserSession session = BrowserSession.signedIn(binome, email, PASSWORD, look);
        session.open("/?lang=" + look.language());
        return session;
    }

    private void build() {
        try (BrowserSession session = BrowserSession.on(binome, Look.desktop())) {
            String first = binome.log().stream().map(LINK::matcher).filter(Matcher::find).map(m -> m.group(1)).findFirst().orElseThrow();
            accept(session.open(first), COORDINATOR, "Anna Leroy");
            Page page = session.open("/partnership/create");
            page.fill("[id='acronym']", "Prospects");
            page.fill("[id='title_en']", "Good practices for towns");
            page.fill("[id='from']", "2026-01-01");
            page.fill("[id='to']", "2028-12-31");
            page.click("[id='submit']");
            page.waitForURL("**/partnership/partners");
            partner(session, "Město Karviná", "CZ", "Karviná");
            partner(session, "Wigan Council", "GB", "Wigan");
            theme(session, "1", "Attractiveness of the territory");
            theme(session, "2", "Business support");
            invite(session, KARVINA, "CONTRIBUTOR", "Město Karviná");
            invite(session, WIGAN, "CONTRIBUTOR", "Wigan Council");
            invite(session, READER, "READER", "-");
            List<String> links = LINK.matcher(session.open("/security/outbox").content()).results().map(m -> m.group(1)).distinct().toList();
            for (String link : links) {
                join(link);
            }
        }
    }

    private void join(String link) {
        Map<String, String> names = Map.of(KARVINA, "Petra Nováková", WIGAN, "John Barlow", READER, "Rosa Vidal");
        try (BrowserSession session = BrowserSession.on(binome, Look.desktop())) {
            Page page = session.open(link);
            String email = names.keySet().stream().filter(page.content()::contains).findFirst().orElseThrow();
            accept(page, "", names.get(email));
        }
    }

    private static void accept(Page page, String email, String name) {
        if (!email.isEmpty()) {
            page.fill("[id='email']", email);
        }
        page.fill("[id='name']", name);
        page.fill("[id='password']", PASSWORD);
        page.click("[id='submit']");
        page.waitForURL(url -> !url.contains("invitation"));
    }

    private static void partner(BrowserSession session, String name, String country, String city) {
        Page page = session.open("/p/prospects/partnership/partner");
        page.fill("[id='name']", name);
        page.selectOption("[id='country']", country);
        page.fill("[id='city']", city);
        page.click("[id='submit']");
        page.waitForURL("**/partnership/partners");
    }

    private static void theme(BrowserSession session, String code, String name) {
        Page page = session.open("/p/prospects/partnership/themes");
        page.fill("[id='code']", code);
        page.fill("[id='name_en']", name);
        page.click("[id='submit']");
        page.getByText(name).waitFor();
    }

    private static void invite(BrowserSession session, String email, String role, String partner) {
        Page page = session.open("/p/prospects/partnership/members");
        page.fill("[id='email']", email);
        page.selectOption("[id='role']", role);
        String choice = page.locator("[id='partner'] option").filter(new Locator.FilterOptions().setHasText(partner)).first().getAttribute("value");
        page.selectOption("[id='partner']", choice);
        page.click("[id='submit']");
        page.locator("[role=status]").first().waitFor();
    }

    private static final class Holder {

        static final PracticeStage STAGE = start();

        private static PracticeStage start() {
            PracticeStage stage = new PracticeStage(RunningBinome.fresh(Map.of("BINOME_DEMO", "false")));
            stage.build();
            return stage;
        }
    }
}

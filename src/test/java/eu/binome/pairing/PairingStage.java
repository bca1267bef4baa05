package eu.binome.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;

import eu.binome.testing.BrowserSession;
import eu.binome.testing.Look;
import eu.binome.testing.RestSession;
import eu.binome.testing.RunningBinome;

/**
 * A partnership of its own in the demo installation: ten partners, two themes, a coordinator and an officer of the first partner. Its grid
 * is empty until {@link #fillGrid()}.
 */
final class PairingStage {

    static final String COORDINATOR = "admin@prospects.example";
    static final String STRANGER = "claire.debruyne@prospects.example";
    static final String DEMO_PASSWORD = "binome-demo-2026";
    static final String OFFICER_PASSWORD = "a long walk along the canal";

    static final List<String> PARTNERS = List.of("ACOM France", "Houthalen-Helchteren", "Město Karviná", "Pas-de-Calais", "Tatabánya",
            "ACOM Polska", "Zasavje", "La Vall d’Uixó", "Wigan Council", "Stadt Gelsenkirchen");

    private static final List<String> COUNTRIES = List.of("FR", "BE", "CZ", "FR", "HU", "PL", "SI", "ES", "GB", "DE");
    private static final Map<String, String> TOPICS = Map.of("Brownfields and land", "Friches et foncier", "Town centres", "Centres-villes",
            "Start-up support", "Aide à la création", "Running a cluster", "Animation de grappes");
    private static final int OK = 200;
    private static final Pattern LINK = Pattern.compile("/security/invitation\\?token=[A-Za-z0-9_-]+");

    final RunningBinome binome;
    final RestSession rest;
    final String base;
    final long partnership;
    final String officer;
    final List<Long> partners = new ArrayList<>();
    final List<Long> topics = new ArrayList<>();
    private final List<Long> themes = new ArrayList<>();

    PairingStage(RunningBinome binome, String acronym) {
        this.binome = binome;
        this.rest = RestSession.signedIn(binome.address(), COORDINATOR, DEMO_PASSWORD);
        var founded = made("/api/partnerships", Map.of("acronym", acronym, "titles", Map.of("en", "Pairs of towns", "fr", "Paires de villes"),
                "descriptions", Map.of(), "from", "2026-01-01", "to", "2028-12-31"));
        this.partnership = founded.path("id").asLong();
        this.base = "/p/" + founded.path("slug").asText();
        this.officer = "officer@" + acronym.toLowerCase(Locale.ROOT) + ".example";
        for (int i = 0; i < PARTNERS.size(); i++) {
            partners.add(partner(PARTNERS.get(i), COUNTRIES.get(i)));
        }
        themes.add(theme("T1", "Attractiveness", "Attractivité"));
        themes.add(theme("T2", "Business support", "Appui aux entreprises"));
        rest.post(api("/invitations"), Map.of("email", officer, "role", "CONTRIBUTOR", "partner", partners.getFirst(), "language", "en"));
        accept();
    }

    /** What was posted, as it came back; fails with the answer when it was refused. */
    private JsonNode made(String path, Object body) {
        RestSession.Answer answer = rest.post(path, body);
        assertEquals(OK, answer.status(), answer.body());
        return answer.json();
    }

    /** An address of the partnership in the REST interface. */
    String api(String path) {
        return "/api/partnerships/" + partnership + path;
    }

    /** Four topics, and levels of all partners on each. */
    void fillGrid() {
        Stream.of("Brownfields and land", "Town centres", "Start-up support", "Running a cluster").forEach(name -> topics.add(
                made(api("/grid/topics"), Map.of("theme", themes.get(topics.size() / 2), "names", Map.of("en", name, "fr",
                        TOPICS.get(name)))).path("id").asLong()));
        for (int partner = 0; partner < partners.size(); partner++) {
            Map<String, String> fields = new HashMap<>();
            for (int topic = 0; topic < topics.size(); topic++) {
                fields.put("t" + topics.get(topic) + "-resource", String.valueOf((partner * 7 + topic * 5 + 2) % 6));
                fields.put("t" + topics.get(topic) + "-need", String.valueOf((partner * 5 + topic * 7 + partner / 3) % 6));
            }
            assertEquals(OK, rest.patch("/api/partners/" + partners.get(partner) + "/needs", Map.of("fields", fields)).status());
        }
    }

    /** A window in which that person is signed in. */
    BrowserSession as(String email, Look look) {
        return BrowserSession.signedIn(binome, email, email.equals(officer) ? OFFICER_PASSWORD : DEMO_PASSWORD, look);
    }

    private void accept() {
        String[] mails = rest.get("/security/outbox").body().split(Pattern.quote(officer));
        Matcher link = LINK.matcher(mails[mails.length - 1]);
        if (!link.find()) {
            throw new IllegalStateException("no invitation of " + officer + " in the outbox");
        }
        try (BrowserSession session = BrowserSession.on(binome, Look.desktop())) {
            Page page = session.open(URI.create(link.group()).toString());
            page.fill("[id='name']", "Jean Dubois");
            page.fill("[id='password']", OFFICER_PASSWORD);
            page.click("[id='submit']");
            page.waitForURL(url -> !url.contains("invitation"));
        }
    }

    private long partner(String name, String country) {
        return made(api("/partners"), Map.of("name", name, "country", country, "nutsCode", "", "region", "", "city", "", "languages",
                List.of("en"), "contactName", "", "contactEmail", "", "lead", false)).path("value").asLong();
    }

    private long theme(String code, String english, String french) {
        return made(api("/themes"), Map.of("code", code, "names", Map.of("en", english, "fr", french))).path("value").asLong();
    }
}

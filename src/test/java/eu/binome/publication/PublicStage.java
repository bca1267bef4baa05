package eu.binome.publication;

import eu.binome.launcher.EmbeddedDatabase;
import eu.binome.testing.BrowserSession;
import eu.binome.testing.Look;
import eu.binome.testing.RunningBinome;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An installation with two partnerships: "Prospects" with two published practices, one accepted and one draft of Karviná,
 * and "Other" with one of each; one person, a contributor of Karviná.
 */
final class PublicStage {

    static final String EMAIL = "petra@karvina.example";
    static final String PASSWORD = "a long walk along the canal";

    private static final Pattern LINK = Pattern.compile("(/security/invitation\\?token=[A-Za-z0-9_-]+)");

    private final RunningBinome binome = RunningBinome.fresh(Map.of("BINOME_DEMO", "false"));
    private long german;
    private long draft;
    private long van;

    private PublicStage() {
    }

    static PublicStage ready() {
        return Holder.STAGE;
    }

    RunningBinome binome() {
        return binome;
    }

    /** The published practice about mines, in German and French. */
    long german() {
        return german;
    }

    /** A published practice in English that the partner took from elsewhere. */
    long van() {
        return van;
    }

    /** A draft of the partnership "Other". */
    long draft() {
        return draft;
    }

    private void build() throws SQLException {
        accept();
        binome.stop();
        Path home = Path.of(System.getProperty("binome.mariadb.home", "target/mariadb-server")).toAbsolutePath();
        EmbeddedDatabase database = EmbeddedDatabase.start(binome.data().resolve("mariadb"), home);
        try (Connection connection = DriverManager.getConnection(database.url("binome"), database.account().user(),
                database.account().password())) {
            fill(new PracticeRows(connection));
        } finally {
            database.stop(Duration.ofSeconds(20));
        }
        binome.start();
        binome.awaitHealthy();
    }

    /** The first administrator, who becomes the contributor later. */
    private void accept() {
        String link = binome.log().stream().map(LINK::matcher).filter(Matcher::find).map(m -> m.group(1)).findFirst().orElseThrow();
        try (BrowserSession session = BrowserSession.on(binome, Look.desktop())) {
            Page page = session.open(link);
            page.fill("[id='email']", EMAIL);
            page.fill("[id='name']", "Petra Nováková");
            page.fill("[id='password']", PASSWORD);
            page.click("[id='submit']");
            page.waitForURL(url -> !url.contains("invitation"));
        }
    }

    private void fill(PracticeRows rows) throws SQLException {
        long prospects = rows.partnership("prospects", "PROSPECTS");
        long karvina = rows.partner(prospects, "Město Karviná", "CZ");
        long theme = rows.theme(prospects, "1", Map.of("en", "Attractive towns", "fr", "Villes attractives", "de", "Attraktive Orte"));
        rows.member(prospects, karvina, "CONTRIBUTOR");
        german = rows.practice(prospects, karvina, theme, "PUBLISHED", "DE,CZ", new TreeMap<>(Map.of("de.title", "Neues Leben in alten Zechen",
                "de.summary", "Aus Bergwerken werden Museen & Büros <für alle>.", "de.context", "Die Zechen schlossen. ".repeat(30)
                + "Ein Gründerzentrum zog ein. " + "Der Ort wuchs wieder. ".repeat(30), "fr.title", "Une nouvelle vie pour les mines",
                "fr.summary", "Des mines deviennent musées et bureaux.")));
        van = rows.practice(prospects, karvina, theme, "PUBLISHED", "CZ", Map.of("en.title", "A van for craftsmen", "en.summary", "It visits villages."));
        rows.takenFrom(van, "URBACT", "page text ©");
        rows.practice(prospects, karvina, theme, "ACCEPTED", "CZ", Map.of("en.title", "Accepted incubator", "en.summary", "Secretword here."));
        rows.practice(prospects, karvina, theme, "DRAFT", "PL", Map.of("en.title", "Draft of Karviná", "en.summary", "Secretword too."));
        long other = rows.partnership("other", "OTHER");
        long lille = rows.partner(other, "Lille Secret Agency", "FR");
        long hidden = rows.theme(other, "9", Map.of("en", "Hidden theme"));
        rows.practice(other, lille, hidden, "ACCEPTED", "FR", Map.of("en.title", "Foreign accepted practice", "en.summary", "Secretword."));
        draft = rows.practice(other, lille, hidden, "DRAFT", "FR", Map.of("en.title", "Foreign draft practice", "en.summary", "Secretword."));
        rows.touchAll();
    }

    private static final class Holder {

        static final PublicStage STAGE = start();

        private static PublicStage start() {
            try {
                PublicStage stage = new PublicStage();
                stage.build();
                return stage;
            } catch (SQLException e) {
                throw new IllegalStateException("cannot fill the tables", e);
            }
        }
    }
}

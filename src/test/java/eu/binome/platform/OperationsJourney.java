package eu.binome.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

import eu.binome.testing.BrowserSession;
import eu.binome.testing.Health;
import eu.binome.testing.Look;
import eu.binome.testing.PlainPayara;
import eu.binome.testing.TestDatabase;

/** The same WAR on any Payara Micro, with a database and settings from elsewhere. */
class OperationsJourney {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.empty();
    @TempDir
    private static Path folder;
    private static PlainPayara payara;
    private static String rowsAtStart;

    @BeforeAll
    static void start() throws IOException, SQLException {
        Path settings = Files.writeString(folder.resolve("binome.properties"), "binome.db.url=" + DATABASE.url()
                + "\nbinome.db.user=" + DATABASE.user() + "\nbinome.db.password=" + DATABASE.password() + "\n");
        payara = PlainPayara.start(folder, Map.of("BINOME_SETTINGS", settings.toString(), "BINOME_DATA", folder.resolve("data").toString(),
                "BINOME_PUBLIC_URL", "http://binome.example"));
        rowsAtStart = count("account") + " accounts, " + count("partnership") + " partnerships";
    }

    @AfterAll
    static void stop() {
        payara.close();
    }

    @Test
    void beginsWithoutDemoAndWithoutAnyPassword() {
        assertEquals("0 accounts, 0 partnerships", rowsAtStart);
    }

    @Test
    void isReadyOnItsDatabase() throws IOException {
        assertEquals(200, Health.ready(payara.address()).statusCode());
    }

    @Test
    void keepsItsFilesInItsDataFolder() {
        assertTrue(Files.isDirectory(folder.resolve("data")));
    }

    @Test
    void makesTheFirstAdministratorByTheOneTimeLinkInTheLog() throws SQLException {
        Matcher link = Pattern.compile("http://binome\\.example(/security/invitation\\?token=\\S+)").matcher(payara.log());
        assertTrue(link.find(), payara::log);
        try (BrowserSession session = BrowserSession.on(payara.address(), Look.desktop())) {
            Page page = session.open(link.group(1));
            session.assertAccessible();
            page.locator("#email").fill("ana@binome.example");
            page.locator("#name").fill("Ana Novak");
            page.locator("#password").fill("correct horse battery staple");
            page.locator("#submit").click();
            page.waitForURL(url -> !url.contains("token="));
            assertEquals(1, count("account"));
            session.open(link.group(1));
            assertFalse(page.locator("#password").isVisible());
            sendsAgainWhatWasGivenUp(session);
        }
    }

    private static void sendsAgainWhatWasGivenUp(BrowserSession session) throws SQLException {
        try (Connection connection = DATABASE.connect(); Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO mail_message (recipient, subject, body, created_at, attempts, last_error)"
                    + " VALUES ('eva@binome.example', 'News', 'Some text.', '2026-11-21', 18, 'no such host')");
        }
        Page page = session.open("/security/outbox");
        assertTrue(page.locator(".card").first().innerText().contains("given up"), page.content());
        session.assertAccessible();
        page.locator("button[name=again]").click();
        page.waitForURL("**/security/outbox");
        page.locator("button[name=again]").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        assertTrue(page.locator(".card").first().innerText().contains("waiting"), page.content());
        page.locator("#to").fill("EVA@binome");
        page.locator("#to").press("Enter");
        page.waitForURL("**/security/outbox?to=EVA*");
        assertEquals(1, page.locator(".card").count());
        session.open("/security/outbox?to=nobody");
        assertTrue(page.locator("main").innerText().contains("No mail went to such an address"), page.content());
    }

    private static int count(String table) throws SQLException {
        try (Connection connection = DATABASE.connect(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}

package eu.binome.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import eu.binome.testing.TestDatabase;

class HalfDemoIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();
    @TempDir
    private Path data;

    @BeforeEach
    void somebodyIsThere() throws SQLException, IOException {
        run("INSERT INTO account (email, name, language, created_at) VALUES ('admin@prospects.example', 'A', 'en', '2026-11-21')");
        Files.createDirectories(data.resolve("search/deeper"));
        Files.writeString(data.resolve("search/deeper/segments_1"), "of the half demo");
    }

    @AfterEach
    void nobodyAgain() throws SQLException {
        run("DELETE FROM account", "DELETE FROM demo_load");
    }

    @Test
    void startsADemoOverThatWasInterrupted() throws SQLException {
        run("INSERT INTO demo_load (id, begun_at) VALUES (1, '2026-11-21')");
        assertEquals("accounts: 0, index: false", afterAStart(true));
    }

    @Test
    void keepsADemoThatIsWhole() throws SQLException {
        run("INSERT INTO demo_load (id, begun_at, finished_at) VALUES (1, '2026-11-21', '2026-11-21')");
        assertEquals("accounts: 1, index: true", afterAStart(true));
    }

    @Test
    void neverRemovesAnInstallationThatIsNoDemo() throws SQLException {
        assertEquals("accounts: 1, index: true", afterAStart(true));
        run("INSERT INTO demo_load (id, begun_at) VALUES (1, '2026-11-21')");
        assertEquals("accounts: 1, index: true", afterAStart(false));
    }

    private String afterAStart(boolean demo) throws SQLException {
        SchemaMigration.bringUp(DATABASE.dataSource(), demo, data);
        try (Connection connection = DATABASE.connect(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM account")) {
            rows.next();
            return "accounts: " + rows.getInt(1) + ", index: " + Files.exists(data.resolve("search"));
        }
    }

    private static void run(String... statements) throws SQLException {
        try (Connection connection = DATABASE.connect(); Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}

package eu.binome.platform;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.binome.testing.TestDatabase;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DatabaseHealthIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.empty();

    @Test
    void knowsADatabaseThatTakesChanges() throws SQLException {
        try (Connection connection = DATABASE.connect(); Statement statement = connection.createStatement()) {
            assertTrue(DatabaseHealth.takesChanges(statement));
        }
    }

    /** The accounts of tests may not stop the server from writing, so the server is asked for what it would answer then. */
    @Test
    void knowsADatabaseThatOnlyReads() throws SQLException {
        try (Connection connection = DATABASE.connect(); Statement statement = connection.createStatement()) {
            Statement readOnly = (Statement) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Statement.class},
                    (proxy, method, asked) -> statement.executeQuery(((String) asked[0]).replace("@@global.read_only", "1")));
            assertFalse(DatabaseHealth.takesChanges(readOnly));
        }
    }
}

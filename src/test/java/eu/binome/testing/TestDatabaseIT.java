package eu.binome.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TestDatabaseIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    @Test
    void hasEveryMigratedTable() throws SQLException {
        try (Connection connection = DATABASE.connect(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM partnership")) {
            assertTrue(rows.next());
            assertEquals(0, rows.getInt(1));
        }
    }

    @Test
    void rollsBackWhenTheActFails() {
        assertThrows(IllegalStateException.class, () -> DATABASE.inTransaction(() -> {
            DATABASE.entities().createNativeQuery("INSERT INTO flyway_schema_history (installed_rank, description, type, script,"
                    + " installed_by, execution_time, success) VALUES (9999, 'x', 'SQL', 'x', 'x', 1, 1)").executeUpdate();
            throw new IllegalStateException("on purpose");
        }));
        Object left = DATABASE.inTransaction(() -> DATABASE.entities()
                .createNativeQuery("SELECT COUNT(*) FROM flyway_schema_history WHERE installed_rank = 9999").getSingleResult());
        assertEquals(0L, left);
    }

    @Test
    void refusesEntitiesOutsideOfATransaction() {
        assertThrows(IllegalStateException.class, () -> DATABASE.entities().createNativeQuery("SELECT 1"));
    }

    @Test
    void keepsTimeInUtc() {
        Object zone = DATABASE.inTransaction(() -> DATABASE.entities().createNativeQuery("SELECT @@time_zone").getSingleResult());
        assertEquals("+00:00", zone);
    }
}

package eu.binome.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.binome.testing.TestDatabase;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DatabaseHealthIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.empty();

    @Test
    void isUpWhileChangesAreTaken() {
        assertEquals(Status.UP, new DatabaseHealth(DATABASE.dataSource()).call().getStatus());
    }

    @Test
    void isDownWhileTheDatabaseOnlyReads() throws SQLException {
        try (Connection connection = DATABASE.connect(); Statement statement = connection.createStatement()) {
            statement.execute("set global read_only = 1");
            try {
                assertEquals(Status.DOWN, new DatabaseHealth(DATABASE.dataSource()).call().getStatus());
            } finally {
                statement.execute("set global read_only = 0");
            }
        }
    }
}

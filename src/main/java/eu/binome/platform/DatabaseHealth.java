package eu.binome.platform;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Whether the database answers over a connection of the pool, and takes changes.
 */
@Readiness
@ApplicationScoped
class DatabaseHealth implements HealthCheck {

    private static final int LIMIT_SECONDS = 3;

    @Resource(lookup = "java:app/jdbc/binome")
    private DataSource dataSource;

    @Override
    public HealthCheckResponse call() {
        long start = System.nanoTime();
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(LIMIT_SECONDS);
            return HealthCheckResponse.named("database").status(takesChanges(statement))
                    .withData("milliseconds", (System.nanoTime() - start) / 1_000_000).build();
        } catch (SQLException e) {
            return HealthCheckResponse.named("database").down().withData("failure", "no connection").build();
        }
    }

    static boolean takesChanges(Statement statement) throws SQLException {
        try (ResultSet answer = statement.executeQuery("select @@global.read_only")) {
            return answer.next() && answer.getInt(1) == 0;
        }
    }
}

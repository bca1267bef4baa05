package eu.binome.platform;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.sql.DataSource;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Whether the database answers over a connection of the pool, and takes changes.
 *
 * <p>It is asked by another thread, one at a time: a database that stands still answers nobody, whatever limit the question has.
 */
@Readiness
@ApplicationScoped
class DatabaseHealth implements HealthCheck {

    private static final int LIMIT_SECONDS = 3;

    @Resource(lookup = "java:app/jdbc/binome")
    private DataSource dataSource;
    @Resource
    private ManagedExecutorService executor;
    private Future<HealthCheckResponse> asked = CompletableFuture.completedFuture(null);

    DatabaseHealth() {
    }

    DatabaseHealth(DataSource dataSource, ManagedExecutorService executor) {
        this.dataSource = dataSource;
        this.executor = executor;
    }

    @Override
    public HealthCheckResponse call() {
        try {
            return asked().get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return down("no answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return down("interrupted");
        }
    }

    /** The question that is still open, or a new one. */
    private synchronized Future<HealthCheckResponse> asked() {
        if (asked.isDone()) {
            asked = executor.submit(this::ask);
        }
        return asked;
    }

    private HealthCheckResponse ask() {
        long start = System.nanoTime();
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(LIMIT_SECONDS);
            return HealthCheckResponse.named("database").status(takesChanges(statement))
                    .withData("milliseconds", (System.nanoTime() - start) / 1_000_000).build();
        } catch (SQLException e) {
            return down("no connection");
        }
    }

    private static HealthCheckResponse down(String failure) {
        return new HealthCheckResponse("database", HealthCheckResponse.Status.DOWN, Optional.of(Map.of("failure", failure)));
    }

    static boolean takesChanges(Statement statement) throws SQLException {
        try (ResultSet answer = statement.executeQuery("select @@global.read_only")) {
            return answer.next() && answer.getInt(1) == 0;
        }
    }
}

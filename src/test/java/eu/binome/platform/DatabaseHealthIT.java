package eu.binome.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.binome.testing.TestDatabase;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

import javax.sql.DataSource;

import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import jakarta.enterprise.concurrent.ManagedExecutorService;

class DatabaseHealthIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.empty();

    @Test
    void knowsADatabaseThatTakesChanges() throws SQLException {
        try (Connection connection = DATABASE.connect(); Statement statement = connection.createStatement()) {
            assertTrue(DatabaseHealth.takesChanges(statement));
        }
    }

    @Test
    void saysWithinSecondsThatADatabaseStandsStill() {
        CountDownLatch thaw = new CountDownLatch(1);
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try {
            DatabaseHealth health = new DatabaseHealth(frozen(thaw), stub(ManagedExecutorService.class, call -> threads.submit((Callable<?>) call)));
            for (int probe = 0; probe < 2; probe++) {
                HealthCheckResponse answer = assertTimeoutPreemptively(Duration.ofSeconds(10), health::call);
                assertEquals(HealthCheckResponse.Status.DOWN, answer.getStatus());
            }
        } finally {
            thaw.countDown();
            threads.shutdown();
        }
    }

    private DataSource frozen(CountDownLatch thaw) {
        return stub(DataSource.class, nothing -> {
            try {
                thaw.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return null;
        });
    }

    private <T> T stub(Class<T> type, UnaryOperator<Object> act) {
        return type.cast(Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {type},
                (proxy, method, arguments) -> act.apply(arguments == null ? null : arguments[0])));
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

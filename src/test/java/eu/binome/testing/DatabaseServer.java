package eu.binome.testing;

import eu.binome.launcher.EmbeddedDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;

/**
 * The MariaDB server of a test run, with one migrated schema of which copies are cheap.
 * It is started by the first test that needs a database, and does not wait for the disk.
 */
final class DatabaseServer {

    private static final String MASTER = "binome_master";
    private static final String[] FAST = {"--innodb-flush-log-at-trx-commit=0", "--innodb-doublewrite=OFF",
            "--innodb-fast-shutdown=2", "--innodb-buffer-pool-size=128M"};
    private static final AtomicInteger COPIES = new AtomicInteger();

    private final EmbeddedDatabase server;
    private final List<String> statements;

    private DatabaseServer() {
        Path folder = TestFolders.data();
        server = EmbeddedDatabase.start(folder, TestFolders.mariadbHome(), FAST);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.stop(Duration.ofSeconds(5));
            TestFolders.delete(folder);
        }));
        run("CREATE DATABASE " + MASTER + " CHARACTER SET utf8mb4");
        Flyway.configure().dataSource(server.url(MASTER), server.account().user(), server.account().password())
                .locations("classpath:db/migration").load().migrate();
        statements = SchemaCopy.of(server.url(MASTER), server.account(), MASTER);
    }

    static DatabaseServer running() {
        return Holder.SERVER;
    }

    /** @return the name of a new schema with all tables and the rows that migrations put into them */
    String freshSchema() {
        String name = "binome_" + COPIES.incrementAndGet();
        run("CREATE DATABASE " + name + " CHARACTER SET utf8mb4");
        try (Connection connection = connect(name); Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
            return name;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot copy the schema", e);
        }
    }

    /** @return the name of a new schema without tables */
    String emptySchema() {
        String name = "binome_" + COPIES.incrementAndGet();
        run("CREATE DATABASE " + name + " CHARACTER SET utf8mb4");
        return name;
    }

    void drop(String schema) {
        run("DROP DATABASE " + schema);
    }

    Connection connect(String schema) throws SQLException {
        return DriverManager.getConnection(url(schema), user(), password());
    }

    String url(String schema) {
        return server.url(schema);
    }

    String user() {
        return server.account().user();
    }

    String password() {
        return server.account().password();
    }

    private void run(String sql) {
        try (Connection connection = connect("binome"); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static final class Holder {
        static final DatabaseServer SERVER = new DatabaseServer();
    }
}

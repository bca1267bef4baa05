package eu.binome.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A migrated schema of its own for one test class, on a real MariaDB.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final TestDatabase DATABASE = TestDatabase.migrated();
 *
 * DATABASE.inTransaction(() -> practices.add(practice));
 * }</pre>
 *
 * <p>{@link #entities()} may be given to services and repositories once and for all: it stands for the entity
 * manager of the transaction that the calling thread is in.
 */
public final class TestDatabase implements BeforeAllCallback, AfterAllCallback {

    private final boolean migrated;
    private final ThreadEntities entities = new ThreadEntities();
    private String schema = "";

    private TestDatabase(boolean migrated) {
        this.migrated = migrated;
    }

    /** @return a schema with all migrations applied */
    public static TestDatabase migrated() {
        return new TestDatabase(true);
    }

    /** @return a schema without tables */
    public static TestDatabase empty() {
        return new TestDatabase(false);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        DatabaseServer server = DatabaseServer.running();
        schema = migrated ? server.freshSchema() : server.emptySchema();
        if (migrated) {
            entities.use(TestPersistence.on(dataSource()));
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        DatabaseServer.running().drop(schema);
    }

    /** @return the entity manager of the calling thread's transaction; using it outside of one fails */
    public EntityManager entities() {
        return entities.proxy();
    }

    /** @return the factory, for tests that need entity managers of their own; do not close it */
    public EntityManagerFactory factory() {
        return entities.factory();
    }

    /** Runs the act in a transaction, which is rolled back if the act throws. Inside another one it joins that. */
    public <T> T inTransaction(Supplier<T> act) {
        return entities.inTransaction(act);
    }

    /** Runs the act in a transaction, which is rolled back if the act throws. Inside another one it joins that. */
    public void inTransaction(Runnable act) {
        entities.inTransaction(() -> {
            act.run();
            return true;
        });
    }

    /** @return how many statements these acts send, in a transaction of their own */
    public long statementsOf(Runnable acts) {
        long before = StatementCount.sent();
        inTransaction(acts);
        return StatementCount.sent() - before;
    }

    /** @return connections to the schema, one of its own for each call */
    public DataSource dataSource() {
        return new SchemaDataSource(url(), user(), password());
    }

    /** @return a connection for plain SQL, to be closed by the caller */
    public Connection connect() {
        try {
            return DatabaseServer.running().connect(schema);
        } catch (SQLException e) {
            throw new IllegalStateException("no connection to " + schema, e);
        }
    }

    public String url() {
        return DatabaseServer.running().url(schema);
    }

    public String user() {
        return DatabaseServer.running().user();
    }

    public String password() {
        return DatabaseServer.running().password();
    }
}

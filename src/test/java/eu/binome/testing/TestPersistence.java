package eu.binome.testing;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;

/**
 * The application's own persistence unit outside a container: same entities, same properties, local transactions.
 * Building it takes a second, so there is one in a run, and its data source is turned to the schema in use.
 */
final class TestPersistence {

    private static final AtomicReference<DataSource> IN_USE = new AtomicReference<>();

    private TestPersistence() {
    }

    /** @return the one factory, now on that data source */
    static EntityManagerFactory on(DataSource dataSource) {
        IN_USE.set(dataSource);
        return Holder.FACTORY;
    }

    private static EntityManagerFactory build() {
        return Persistence.createEntityManagerFactory("binome", Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.nonJtaDataSource", turning(),
                "eclipselink.weaving", "false"));
    }

    private static DataSource turning() {
        return (DataSource) Proxy.newProxyInstance(TestPersistence.class.getClassLoader(), new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> {
                    if (method.getReturnType() == PrintWriter.class) {
                        return new PrintWriter(System.err);
                    }
                    if (method.getDeclaringClass() == Object.class) {
                        return method.invoke(IN_USE, arguments);
                    }
                    try {
                        Object answer = method.invoke(IN_USE.get(), arguments);
                        return answer instanceof Connection connection ? StatementCount.counted(connection) : answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static final class Holder {
        static final EntityManagerFactory FACTORY = build();
    }
}

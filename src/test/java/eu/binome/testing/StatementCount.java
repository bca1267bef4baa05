package eu.binome.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;

/** Counts the statements that a thread sends over counted connections. */
final class StatementCount {

    private static final ThreadLocal<Long> SENT = ThreadLocal.withInitial(() -> 0L);

    private StatementCount() {
    }

    /** How many this thread has sent so far. */
    static long sent() {
        return SENT.get();
    }

    /** The same connection, of which every statement is counted. */
    static Connection counted(Connection connection) {
        return (Connection) Proxy.newProxyInstance(StatementCount.class.getClassLoader(), new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement") || method.getName().equals("createStatement")) {
                        SENT.set(SENT.get() + 1);
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}

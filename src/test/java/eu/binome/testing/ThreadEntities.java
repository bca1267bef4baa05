package eu.binome.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;

/** An entity manager and its transaction for each thread, as the container gives them to services. */
final class ThreadEntities {

    private final ThreadLocal<EntityManager> current = new ThreadLocal<>();
    private final EntityManager proxy = (EntityManager) Proxy.newProxyInstance(getClass().getClassLoader(),
            new Class<?>[] {EntityManager.class}, (self, method, arguments) -> {
                try {
                    return method.invoke(required(), arguments);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            });
    private EntityManagerFactory factory;

    void use(EntityManagerFactory ready) {
        factory = ready;
    }

    EntityManagerFactory factory() {
        return factory;
    }

    EntityManager proxy() {
        return proxy;
    }

    <T> T inTransaction(Supplier<T> act) {
        if (current.get() != null) {
            return act.get();
        }
        try (EntityManager entities = factory.createEntityManager()) {
            current.set(entities);
            return committed(entities, act);
        } finally {
            current.remove();
        }
    }

    private static <T> T committed(EntityManager entities, Supplier<T> act) {
        entities.getTransaction().begin();
        try {
            T result = act.get();
            entities.getTransaction().commit();
            return result;
        } finally {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
        }
    }

    private EntityManager required() {
        EntityManager entities = current.get();
        if (entities == null) {
            throw new IllegalStateException("no transaction: call TestDatabase.inTransaction around this");
        }
        return entities;
    }
}

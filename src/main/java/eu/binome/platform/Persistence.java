package eu.binome.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Hands out the transaction's entity manager.
 */
@ApplicationScoped
class Persistence {

    @PersistenceContext(unitName = "binome")
    private EntityManager entities;

    @Produces
    @Dependent
    EntityManager entities() {
        return entities;
    }
}

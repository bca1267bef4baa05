package eu.binome.security;

import java.util.List;

import eu.binome.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Tells which partnership an object belongs to.
 */
@ApplicationScoped
@Transactional
class Scopes {

    private final EntityManager entities;

    @Inject
    Scopes(EntityManager entities) {
        this.entities = entities;
    }

    protected Scopes() {
        this(null);
    }

    /**
     * The id of the object's partnership, from its row.
     *
     * @throws NotFound when there is no such row
     */
    long partnershipOf(ScopedId id) {
        List<?> found = entities.createNativeQuery("select " + id.scopeColumn() + " from " + id.table() + " where id = ?1")
                .setParameter(1, id.value()).getResultList();
        if (found.isEmpty() || found.getFirst() == null) {
            throw new NotFound();
        }
        return ((Number) found.getFirst()).longValue();
    }

    /** The acronym of a partnership, for letters about it. */
    String acronymOf(long partnership) {
        return String.valueOf(entities.createNativeQuery("select acronym from partnership where id = ?1").setParameter(1, partnership)
                .getSingleResult());
    }
}

package eu.binome.evaluation;

import java.util.List;
import java.util.Optional;

import eu.binome.partnership.PartnershipId;
import eu.binome.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

/**
 * The grids.
 */
@ApplicationScoped
class CriteriaGrids {

    private final EntityManager entities;

    @Inject
    CriteriaGrids(EntityManager entities) {
        this.entities = entities;
    }

    protected CriteriaGrids() {
        this(null);
    }

    CriteriaGrid get(CriteriaGridId id) {
        return Optional.ofNullable(entities.find(CriteriaGrid.class, id.value())).orElseThrow(NotFound::new);
    }

    /** All editions of all grids, newest first; their texts in one more query. */
    List<CriteriaGrid> of(PartnershipId partnership) {
        return entities.createQuery("select g from CriteriaGrid g where g.partnershipId = :partnership order by g.id desc",
                CriteriaGrid.class).setParameter("partnership", partnership.value()).setHint("eclipselink.batch", "g.texts")
                .setHint("eclipselink.batch.type", "IN").getResultList();
    }

    /**
     * Lets nobody else plan a round or allot sheets in a partnership until this transaction ends: rounds are planned on these rows, and
     * next to nothing else changes them.
     */
    void lockAll(PartnershipId partnership) {
        entities.createNativeQuery("select id from criteria_grid where partnership_id = ?1 order by id for update")
                .setParameter(1, partnership.value()).getResultList();
    }

    /** The edition number that a next grid of this code gets. */
    int nextEdition(PartnershipId partnership, String code) {
        return of(partnership).stream().filter(g -> g.code().equals(code)).mapToInt(CriteriaGrid::edition).max().orElse(0) + 1;
    }

    CriteriaGridId add(CriteriaGrid grid) {
        entities.persist(grid);
        entities.flush();
        return grid.id();
    }

    /** Gives a grid a new version although only its criteria changed. */
    void renew(CriteriaGrid grid) {
        entities.lock(grid, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }
}

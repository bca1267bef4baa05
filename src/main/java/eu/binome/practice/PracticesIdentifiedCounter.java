package eu.binome.practice;

import java.math.BigDecimal;

import eu.binome.indicator.IndicatorCounter;
import eu.binome.security.OpenToAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Counts the good practices that a partnership identified: those that are accepted or published.
 */
@ApplicationScoped
@Transactional
@OpenToAll("a number for the indicators, which pass the door")
public class PracticesIdentifiedCounter implements IndicatorCounter {

    private final EntityManager entities;

    @Inject
    PracticesIdentifiedCounter(EntityManager entities) {
        this.entities = entities;
    }

    protected PracticesIdentifiedCounter() {
        this(null);
    }

    @Override
    public String code() {
        return "PRACTICES_IDENTIFIED";
    }

    @Override
    public BigDecimal count(long partnershipId) {
        Long count = entities.createQuery("select count(p) from Practice p where p.partnershipId = :partnership and p.status in :statuses", Long.class)
                .setParameter("partnership", partnershipId).setParameter("statuses", PracticeStatus.acceptedOnes()).getSingleResult();
        return BigDecimal.valueOf(count);
    }
}

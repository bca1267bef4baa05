package eu.binome.indicator;

import java.math.BigDecimal;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * Counts meetings and the people who came.
 */
@ApplicationScoped
class EventCounters {

    private final EntityManager entities;

    @Inject
    EventCounters(EntityManager entities) {
        this.entities = entities;
    }

    protected EventCounters() {
        this(null);
    }

    @Produces
    @Dependent
    IndicatorCounter steering() {
        return count("EVENTS_STEERING", "count(e)", Set.of(EventKind.STEERING));
    }

    @Produces
    @Dependent
    IndicatorCounter interregional() {
        return count("EVENTS_INTERREGIONAL", "count(e)", Set.of(EventKind.INTERREGIONAL));
    }

    @Produces
    @Dependent
    IndicatorCounter participants() {
        return count("EVENTS_PARTICIPANTS", "sum(e.participants)", Set.of(EventKind.INTERREGIONAL));
    }

    @Produces
    @Dependent
    IndicatorCounter dissemination() {
        return count("EVENTS_DISSEMINATION", "count(e)", Set.of(EventKind.DISSEMINATION));
    }

    @Produces
    @Dependent
    IndicatorCounter other() {
        return count("EVENTS_OTHER", "count(e)", Set.of(EventKind.OTHER));
    }

    private IndicatorCounter count(String code, String what, Set<EventKind> kinds) {
        return new EventCounter(entities, code, what, kinds);
    }

    private record EventCounter(EntityManager entities, String code, String what, Set<EventKind> kinds) implements IndicatorCounter {

        @Override
        public BigDecimal count(long partnershipId) {
            Number counted = entities.createQuery("select " + what + " from RecordedEvent e where e.partnershipId = :partnership"
                    + " and e.kind in :kinds", Number.class).setParameter("partnership", partnershipId).setParameter("kinds", kinds)
                    .getSingleResult();
            return counted == null ? BigDecimal.ZERO : BigDecimal.valueOf(counted.longValue());
        }
    }
}

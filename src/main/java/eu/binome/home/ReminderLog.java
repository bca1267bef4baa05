package eu.binome.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipId;
import eu.binome.platform.ReaderLocale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * Remembers who was reminded today, by the calendar of Brussels. Two at the same moment: the second breaks the unique key.
 */
@ApplicationScoped
class ReminderLog {

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    ReminderLog(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    protected ReminderLog() {
        this(null, null);
    }

    boolean isRemindedToday(PartnerId partner) {
        return !entities.createQuery("select r.id from Reminder r where r.partnerId = :partner and r.sentOn = :today", Long.class)
                .setParameter("partner", partner.value()).setParameter("today", today()).getResultList().isEmpty();
    }

    void write(PartnershipId partnership, PartnerId partner) {
        entities.persist(new Reminder(partnership, partner, today()));
        entities.flush();
    }

    /** The last day for each partner that was ever reminded. */
    Map<PartnerId, LocalDate> lastDays(PartnershipId partnership) {
        return entities.createQuery("select r.partnerId, max(r.sentOn) from Reminder r where r.partnershipId = :partnership group by r.partnerId",
                Object[].class).setParameter("partnership", partnership.value()).getResultStream()
                .collect(Collectors.toMap(row -> new PartnerId((Long) row[0]), row -> (LocalDate) row[1]));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ReaderLocale.ZONE));
    }
}

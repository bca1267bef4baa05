package eu.binome.home;

import java.time.Clock;
import java.time.LocalDate;

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

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ReaderLocale.ZONE));
    }
}

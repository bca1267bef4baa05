package eu.binome.indicator;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import eu.binome.platform.NotFound;
import eu.binome.security.AuditNotes;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Keeps the list of meetings that were held.
 */
@ApplicationScoped
@Transactional
public class RecordedEvents {

    private final EntityManager entities;
    private final Clock clock;
    private final AuditNotes notes;

    @Inject
    RecordedEvents(EntityManager entities, Clock clock, AuditNotes notes) {
        this.entities = entities;
        this.clock = clock;
        this.notes = notes;
    }

    protected RecordedEvents() {
        this(null, null, null);
    }

    /** The meetings, newest first. */
    @Requires(Permission.READ_PARTNERSHIP)
    public List<EventRow> of(IndicatorScope partnership) {
        return entities.createQuery("select e from RecordedEvent e where e.partnershipId = :partnership order by e.heldOn desc, e.id desc",
                RecordedEvent.class).setParameter("partnership", partnership.value()).getResultStream().map(RecordedEvent::asRow).toList();
    }

    /** Adds a meeting. */
    @Requires(Permission.MANAGE_INDICATORS)
    public EventId add(IndicatorScope partnership, EventForm form) {
        RecordedEvent event = new RecordedEvent(partnership, form, clock.instant());
        entities.persist(event);
        entities.flush();
        notes.changed("event", "", form.title() + ", " + form.on());
        return event.id();
    }

    /** Removes one that was typed by mistake. */
    @Requires(Permission.MANAGE_INDICATORS)
    public void remove(EventId id) {
        RecordedEvent event = Optional.ofNullable(entities.find(RecordedEvent.class, id.value())).orElseThrow(NotFound::new);
        notes.changed("event", event.title(), "");
        entities.remove(event);
    }
}

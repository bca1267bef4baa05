package eu.binome.practice;

import java.time.Clock;
import java.util.Set;

import eu.binome.partnership.PartnershipId;
import eu.binome.platform.NotFound;
import eu.binome.security.AuditNotes;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Opens accepted practices to visitors.
 */
@ApplicationScoped
@Transactional
public class PracticePublication {

    private final Practices practices;
    private final AuditNotes notes;
    private final Event<PracticePublished> published;
    private final Clock clock;

    @Inject
    PracticePublication(Practices practices, AuditNotes notes, Event<PracticePublished> published, Clock clock) {
        this.practices = practices;
        this.notes = notes;
        this.published = published;
        this.clock = clock;
    }

    protected PracticePublication() {
        this(null, null, null, null);
    }

    /**
     * Publishes these practices of one partnership; those that are published already stay so.
     *
     * @throws eu.binome.platform.Problem {@code practice.step.impossible.PUBLISH} when one is not accepted: none is published then
     */
    @Requires(Permission.DECIDE_PRACTICE)
    public void publish(PartnershipId partnership, Set<PracticeId> ids) {
        for (PracticeId id : ids) {
            Practice practice = practices.lock(id);
            if (!practice.partnership().equals(partnership)) {
                throw new NotFound();
            }
            if (practice.status() != PracticeStatus.PUBLISHED) {
                notes.changed("status of " + id.value(), practice.status().name(), PracticeStatus.PUBLISHED.name());
                practice.take(PracticeStep.PUBLISH, clock.instant());
                published.fire(new PracticePublished(id, partnership));
            }
        }
    }
}

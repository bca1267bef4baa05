package eu.binome.practice;

import java.util.Set;

import eu.binome.partnership.PartnershipId;
import eu.binome.platform.NotFound;
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
    private final PracticeSteps steps;
    private final Event<PracticePublished> published;

    @Inject
    PracticePublication(Practices practices, PracticeSteps steps, Event<PracticePublished> published) {
        this.practices = practices;
        this.steps = steps;
        this.published = published;
    }

    protected PracticePublication() {
        this(null, null, null);
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
                steps.requireFilled(practice, FieldNeed.PUBLISH);
                steps.take(practice, PracticeStep.PUBLISH, VersionCause.PUBLISHED, "");
                published.fire(new PracticePublished(id, partnership));
            }
        }
    }
}

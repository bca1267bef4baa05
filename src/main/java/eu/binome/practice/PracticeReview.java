package eu.binome.practice;

import eu.binome.platform.Problem;
import eu.binome.platform.TextLength;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * What the coordinator decides on a practice.
 */
@ApplicationScoped
@Transactional
public class PracticeReview {

    private static final int LONGEST_REASON = 2_000;

    private final Practices practices;
    private final PracticeSteps steps;
    private final Event<PracticeAccepted> accepted;
    private final Event<PracticeReturned> returned;
    private final Event<PracticeArchived> archived;

    @Inject
    PracticeReview(Practices practices, PracticeSteps steps, Event<PracticeAccepted> accepted, Event<PracticeReturned> returned,
                   Event<PracticeArchived> archived) {
        this.practices = practices;
        this.steps = steps;
        this.accepted = accepted;
        this.returned = returned;
        this.archived = archived;
    }

    protected PracticeReview() {
        this(null, null, null, null, null);
    }

    /** Takes a submitted practice over for the partnership. */
    @Requires(Permission.DECIDE_PRACTICE)
    public void accept(PracticeId id) {
        Practice practice = practices.lock(id);
        steps.requireFilled(practice, FieldNeed.ACCEPT);
        steps.take(practice, PracticeStep.ACCEPT, VersionCause.ACCEPTED, "");
        accepted.fire(new PracticeAccepted(id, practice.partnership()));
    }

    /**
     * Sends a practice back to its authors.
     *
     * @param reason what they are asked to do, at most 2,000 characters
     * @throws Problem {@code practice.return.reason} without a reason
     */
    @Requires(Permission.DECIDE_PRACTICE)
    public void returnToAuthors(PracticeId id, String reason) {
        String said = reason.strip();
        if (said.isEmpty() || TextLength.of(said) > LONGEST_REASON) {
            throw new Problem("practice.return.reason", LONGEST_REASON);
        }
        Practice practice = practices.lock(id);
        steps.take(practice, PracticeStep.RETURN, VersionCause.RETURNED, said);
        returned.fire(new PracticeReturned(id, practice.partnership()));
    }

    /** Takes a practice off every list; it can be brought back. */
    @Requires(Permission.DECIDE_PRACTICE)
    public void archive(PracticeId id) {
        Practice practice = practices.lock(id);
        steps.take(practice, PracticeStep.ARCHIVE, VersionCause.ARCHIVED, "");
        archived.fire(new PracticeArchived(id, practice.partnership()));
    }

    /** Brings an archived practice back as a draft. */
    @Requires(Permission.DECIDE_PRACTICE)
    public void restore(PracticeId id) {
        steps.take(practices.lock(id), PracticeStep.RESTORE, VersionCause.RESTORED, "");
    }
}

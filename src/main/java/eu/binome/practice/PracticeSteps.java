package eu.binome.practice;

import java.time.Clock;
import java.time.Instant;

import eu.binome.platform.Problem;
import eu.binome.security.AuditNotes;
import eu.binome.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Takes a step of the workflow and keeps it as a version.
 */
@ApplicationScoped
class PracticeSteps {

    private final Practices practices;
    private final PracticeRecords records;
    private final CurrentUser user;
    private final AuditNotes notes;
    private final Clock clock;

    @Inject
    PracticeSteps(Practices practices, PracticeRecords records, CurrentUser user, AuditNotes notes, Clock clock) {
        this.practices = practices;
        this.records = records;
        this.user = user;
        this.notes = notes;
        this.clock = clock;
    }

    protected PracticeSteps() {
        this(null, null, null, null, null);
    }

    /**
     * Goes on only if nothing is missing that the form needs for a step after the submission.
     *
     * @throws Problem {@code practice.step.incomplete} with their number
     */
    void requireFilled(Practice practice, FieldNeed step) {
        int missing = practices.forms().of(practice).missing(records.contentOf(practice), step).size();
        if (missing > 0) {
            throw new Problem("practice.step.incomplete", missing);
        }
    }

    void take(Practice practice, PracticeStep step, VersionCause cause, String reason) {
        Instant now = clock.instant();
        PracticeStatus before = practice.status();
        practice.take(step, now);
        practice.explainReturn(reason);
        notes.changed("status", before.name(), practice.status().name());
        if (!reason.isEmpty()) {
            notes.changed("reason", "", reason);
        }
        practice.nextRevision(now);
        records.keepVersion(practice, new Author(user.account().value(), user.getName(), now), cause, reason);
    }
}

package eu.binome.practice;

import java.time.Clock;
import java.time.Instant;

import eu.binome.security.AuditNotes;
import eu.binome.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Takes a step of the workflow and keeps it as a version.
 */
@ApplicationScoped
class PracticeSteps {

    private final PracticeRecords records;
    private final CurrentUser user;
    private final AuditNotes notes;
    private final Clock clock;

    @Inject
    PracticeSteps(PracticeRecords records, CurrentUser user, AuditNotes notes, Clock clock) {
        this.records = records;
        this.user = user;
        this.notes = notes;
        this.clock = clock;
    }

    protected PracticeSteps() {
        this(null, null, null, null);
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

package eu.binome.practice;

import java.time.Duration;
import java.time.Instant;

import eu.binome.platform.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * A practice as it stood once, with who, when and why.
 */
@Entity
@Table(name = "practice_version")
class PracticeVersion {

    private static final Duration ONE_SITTING = Duration.ofMinutes(15);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "practice_id")
    private long practiceId;
    @Column(name = "partnership_id")
    private long partnershipId;
    private int number;
    @Enumerated(EnumType.STRING)
    private VersionCause cause;
    private String reason = "";
    private String snapshot;
    @Column(name = "account_id")
    private long accountId;
    @Column(name = "account_name")
    private String accountName;
    @Column(name = "created_at")
    private Instant createdAt;

    protected PracticeVersion() {
    }

    PracticeVersion(Practice practice, Author author, VersionCause cause, String reason) {
        practiceId = practice.id().value();
        partnershipId = practice.partnership().value();
        this.cause = cause;
        this.reason = reason;
        accountId = author.account();
        accountName = author.name();
        createdAt = author.at();
    }

    /** Whether this save and one that follows are one sitting of the same person, of which the last state is kept. */
    boolean continues(Author author, VersionCause next) {
        return cause == next && next.isOfASitting() && accountId == author.account() && createdAt.plus(ONE_SITTING).isAfter(author.at());
    }

    void keep(int revision, Snapshot content) {
        number = revision;
        snapshot = Json.write(content);
    }

    Snapshot snapshot() {
        return Json.read(snapshot, Snapshot.class);
    }

    VersionSummary summary() {
        return new VersionSummary(number, cause, reason, accountName, createdAt);
    }
}

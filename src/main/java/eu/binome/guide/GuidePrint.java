package eu.binome.guide;

import java.time.Duration;
import java.time.Instant;

import eu.binome.partnership.PartnershipId;
import eu.binome.platform.Problem;
import eu.binome.platform.StoredFile;
import eu.binome.security.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A PDF of a guide in one language that somebody asked for.
 */
@Entity
@Table(name = "guide_print")
class GuidePrint {

    /** Silence after which the work is taken for lost: its machine was stopped. */
    static final Duration LOST_AFTER = Duration.ofMinutes(2);
    /** How often lost work is begun again: what stops the machine each time has to end some day. */
    static final int MOST_ATTEMPTS = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "partnership_id")
    private long partnershipId;
    @Column(name = "guide_id")
    private long guideId;
    private String language;
    @Column(name = "guide_revision")
    private long guideRevision;
    @Enumerated(EnumType.STRING)
    private PrintState state;
    @Column(name = "page_count")
    private int pageCount;
    @Column(name = "practice_count")
    private int practiceCount;
    private String sha256;
    @Column(name = "size_bytes")
    private long sizeBytes;
    @Column(name = "requested_by")
    private long requestedBy;
    @Column(name = "requested_at")
    private Instant requestedAt;
    @Column(name = "alive_at")
    private Instant aliveAt;
    private int attempts;
    @Version
    private long version;

    protected GuidePrint() {
    }

    GuidePrint(Guide guide, String language, int practices, AccountId by, Instant now) {
        partnershipId = guide.partnership().value();
        guideId = guide.id().value();
        guideRevision = guide.revision();
        this.language = language;
        practiceCount = practices;
        state = PrintState.WAITING;
        requestedBy = by.value();
        requestedAt = now;
        aliveAt = now;
    }

    /** The work begins, perhaps once more. */
    void begin(Instant now) {
        attempts++;
        progress(0, now);
    }

    /** What is printed: the guide as it stood when it was gathered for the work. */
    void show(PrintJob job) {
        guideRevision = job.guideRevision();
        practiceCount = job.document().practiceCount();
    }

    /** The work says that it lives. */
    void live(Instant now) {
        aliveAt = now;
    }

    /** The work says that it lives and how many pages are done. */
    void progress(int pages, Instant now) {
        state = PrintState.RUNNING;
        pageCount = pages;
        aliveAt = now;
    }

    void finish(StoredFile file, int pages, Instant now) {
        progress(pages, now);
        state = PrintState.READY;
        sha256 = file.sha256();
        sizeBytes = file.sizeBytes();
    }

    void fail(Instant now) {
        state = PrintState.FAILED;
        aliveAt = now;
    }

    /** Its state at this moment: an order waits as long as it takes; work that fell silent waits again, and at last has failed. */
    PrintState state(Instant now) {
        boolean lost = state == PrintState.RUNNING && aliveAt.plus(LOST_AFTER).isBefore(now);
        if (!lost) {
            return state;
        }
        return attempts < MOST_ATTEMPTS ? PrintState.WAITING : PrintState.FAILED;
    }

    /**
     * The SHA-256 of its file.
     *
     * @throws Problem {@code guide.print.notReady} until it is ready
     */
    String file() {
        if (state != PrintState.READY) {
            throw new Problem("guide.print.notReady");
        }
        return sha256;
    }

    PrintSummary summary(Instant now) {
        return new PrintSummary(id(), guide(), language, state(now), pageCount, practiceCount, sizeBytes, requestedAt, guideRevision);
    }

    GuidePrintId id() {
        return new GuidePrintId(id);
    }

    GuideId guide() {
        return new GuideId(guideId);
    }

    PartnershipId partnership() {
        return new PartnershipId(partnershipId);
    }

    /** When it was ordered, which is the date that it shows. */
    Instant requestedAt() {
        return requestedAt;
    }

    String language() {
        return language;
    }

    long guideRevision() {
        return guideRevision;
    }
}

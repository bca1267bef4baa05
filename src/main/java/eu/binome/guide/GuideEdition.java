package eu.binome.guide;

import java.time.Instant;

import eu.binome.platform.Localized;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * A published PDF of a guide; nothing of it ever changes.
 */
@Entity
@Table(name = "guide_edition")
class GuideEdition {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "partnership_id")
    private long partnershipId;
    @Column(name = "guide_id")
    private long guideId;
    @Column(name = "print_id")
    private long printId;
    private int number;
    private String language;
    private String title;
    @Column(name = "page_count")
    private int pageCount;
    @Column(name = "practice_count")
    private int practiceCount;
    private String sha256;
    @Column(name = "size_bytes")
    private long sizeBytes;
    @Column(name = "published_at")
    private Instant publishedAt;

    protected GuideEdition() {
    }

    /** The edition of this number, with the file of a ready print. */
    GuideEdition(int number, String title, GuidePrint print, Instant now) {
        PrintSummary ready = print.summary(now);
        partnershipId = print.partnership().value();
        guideId = print.guide().value();
        printId = print.id().value();
        this.number = number;
        this.title = title;
        language = print.language();
        sha256 = print.file();
        pageCount = ready.pages();
        practiceCount = ready.practices();
        sizeBytes = ready.sizeBytes();
        publishedAt = now;
    }

    GuideEditionId id() {
        return new GuideEditionId(id);
    }

    GuidePrintId print() {
        return new GuidePrintId(printId);
    }

    String sha256() {
        return sha256;
    }

    PublishedGuide published() {
        return new PublishedGuide(new GuideId(guideId), id(), print(), Localized.of(language, title), publishedAt, language, number, pageCount,
                practiceCount, sizeBytes);
    }
}

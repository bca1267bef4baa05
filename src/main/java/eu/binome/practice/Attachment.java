package eu.binome.practice;

import java.time.Instant;

import eu.binome.platform.StoredFile;
import eu.binome.security.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A file that belongs to a practice; its content lies in the data folder.
 */
@Entity
@Table(name = "practice_attachment")
class Attachment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "practice_id")
    private long practiceId;
    @Column(name = "partnership_id")
    private long partnershipId;
    @Column(name = "file_name")
    private String fileName;
    @Column(name = "media_type")
    private String mediaType;
    private String sha256;
    @Column(name = "size_bytes")
    private long sizeBytes;
    @Column(name = "account_id")
    private long accountId;
    @Column(name = "added_at")
    private Instant addedAt;
    @Version
    private long version;

    protected Attachment() {
    }

    Attachment(Practice practice, String fileName, AttachmentKind kind, StoredFile file) {
        practiceId = practice.id().value();
        partnershipId = practice.partnership().value();
        this.fileName = fileName;
        mediaType = kind.mediaType();
        sha256 = file.sha256();
        sizeBytes = file.sizeBytes();
    }

    void addedBy(AccountId account, Instant now) {
        accountId = account.value();
        addedAt = now;
    }

    PracticeId practice() {
        return new PracticeId(practiceId);
    }

    AttachmentSummary summary() {
        return new AttachmentSummary(new AttachmentId(id), fileName, mediaType, sha256, sizeBytes);
    }
}

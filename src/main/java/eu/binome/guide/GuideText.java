package eu.binome.guide;

import java.time.Instant;

import eu.binome.platform.FieldConflict;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * One text of a guide in one language.
 */
@Entity
@Table(name = "guide_text")
class GuideText {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "partnership_id")
    private long partnershipId;
    @Column(name = "guide_id")
    private long guideId;
    private String part;
    private String language;
    private String body;
    private long revision;
    @Column(name = "written_by")
    private String writtenBy;
    @Column(name = "written_at")
    private Instant writtenAt;
    @Version
    private long version;

    protected GuideText() {
    }

    GuideText(Guide guide, TextKey key) {
        partnershipId = guide.partnership().value();
        guideId = guide.id().value();
        part = key.part();
        language = key.language();
        body = "";
    }

    void write(String newBody, long atRevision, String by, Instant now) {
        body = newBody;
        revision = atRevision;
        writtenBy = by;
        writtenAt = now;
    }

    /** Whether somebody wrote something else here after the reader loaded the guide at that revision. */
    boolean clashes(String wanted, long readAt) {
        return revision > readAt && !body.equals(wanted);
    }

    FieldConflict conflict(String wanted) {
        return new FieldConflict(key().field(), wanted, body, writtenBy, writtenAt);
    }

    TextKey key() {
        return new TextKey(part, language);
    }

    String body() {
        return body;
    }
}

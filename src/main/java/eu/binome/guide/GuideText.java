package eu.binome.guide;

import java.time.Instant;

import eu.binome.platform.FieldConflict;
import eu.binome.platform.FieldEdit;
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

    private static final String HUMAN = "HUMAN";

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
    private String origin = HUMAN;
    @Column(name = "reviewer_id")
    private Long reviewerId;
    @Column(name = "written_by")
    private String writtenBy;
    @Column(name = "written_at")
    private Instant writtenAt;
    @Version
    private long version;

    protected GuideText() {
    }

    /** A text that is still blank. */
    GuideText(Guide guide, TextKey key, Instant now) {
        partnershipId = guide.partnership().value();
        guideId = guide.id().value();
        part = key.part();
        language = key.language();
        body = "";
        writtenBy = "";
        writtenAt = now;
    }

    void write(String newBody, String by, Instant now) {
        body = newBody;
        origin = HUMAN;
        reviewerId = null;
        writtenBy = by;
        writtenAt = now;
    }

    FieldConflict conflict(FieldEdit edit) {
        return edit.conflict(key().field(), body, writtenBy, writtenAt);
    }

    TextKey key() {
        return new TextKey(part, language);
    }

    String body() {
        return body;
    }
}

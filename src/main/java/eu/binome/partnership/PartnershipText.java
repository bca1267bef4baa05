package eu.binome.partnership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * One text of a partnership or of one of its themes, in one language.
 */
@Entity
@Table(name = "partnership_text")
class PartnershipText {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "partnership_id")
    private long partnershipId;
    @Column(name = "owner_kind")
    private String ownerKind;
    @Column(name = "owner_id")
    private long ownerId;
    private String field;
    private String language;
    private String body;
    private String origin;
    @Column(name = "reviewer_id")
    private Long reviewerId;
    @Version
    private long version;

    protected PartnershipText() {
    }

    PartnershipText(PartnershipId partnership, String ownerKind, long ownerId, String field, String language, String body) {
        this.partnershipId = partnership.value();
        this.ownerKind = ownerKind;
        this.ownerId = ownerId;
        this.field = field;
        this.language = language;
        this.body = body;
        this.origin = "HUMAN";
    }

    void write(String newBody) {
        body = newBody;
        origin = "HUMAN";
        reviewerId = null;
    }

    String language() {
        return language;
    }

    String field() {
        return field;
    }

    long ownerId() {
        return ownerId;
    }

    String body() {
        return body;
    }
}

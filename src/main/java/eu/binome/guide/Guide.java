package eu.binome.guide;

import java.time.Instant;

import eu.binome.partnership.PartnershipId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A guide in the making; its revision grows with every change of its texts or entries.
 */
@Entity
@Table(name = "guide")
class Guide {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "partnership_id")
    private long partnershipId;
    private long revision;
    @Column(name = "created_at")
    private Instant createdAt;
    @Version
    private long version;

    protected Guide() {
    }

    Guide(PartnershipId partnership, Instant now) {
        partnershipId = partnership.value();
        createdAt = now;
    }

    /** Counts a change; the number of this one. */
    long revise() {
        revision++;
        return revision;
    }

    /** Whether it was begun after a moment and nothing was written or put into it. */
    boolean isUntouchedSince(Instant moment) {
        return revision == 0 && createdAt.isAfter(moment);
    }

    GuideId id() {
        return new GuideId(id);
    }

    PartnershipId partnership() {
        return new PartnershipId(partnershipId);
    }

    long revision() {
        return revision;
    }
}

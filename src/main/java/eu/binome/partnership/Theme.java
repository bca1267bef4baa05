package eu.binome.partnership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A theme of a partnership. Its names are rows of their own.
 */
@Entity
@Table(name = "theme")
class Theme {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "partnership_id")
    private long partnershipId;
    private String code;
    private int position;
    @Version
    private long version;

    protected Theme() {
    }

    Theme(PartnershipId partnership, String code, int position) {
        partnershipId = partnership.value();
        this.code = code;
        this.position = position;
    }

    ThemeId id() {
        return new ThemeId(id);
    }

    PartnershipId partnership() {
        return new PartnershipId(partnershipId);
    }

    long version() {
        return version;
    }

    String code() {
        return code;
    }
}

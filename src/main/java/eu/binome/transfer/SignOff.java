package eu.binome.transfer;

import java.time.Instant;
import java.util.Optional;

import eu.binome.partnership.PartnerId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A partner's agreement to a section as it stood; lifted once the section changes.
 */
@Entity
@Table(name = "sign_off")
class SignOff {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "partnership_id")
    private long partnershipId;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "section_id")
    private PlanSection section;
    @Column(name = "partner_id")
    private long partnerId;
    @Column(name = "account_id")
    private long accountId;
    private String name;
    private long revision;
    @Column(name = "signed_at")
    private Instant signedAt;
    @Column(name = "lifted_by")
    private String liftedBy = "";
    @Column(name = "lifted_at")
    private Instant liftedAt;
    @Version
    private long version;

    protected SignOff() {
    }

    SignOff(PlanSection section, PartnerId partner, Signer signer, Instant at) {
        this.partnershipId = section.partnership().value();
        this.section = section;
        this.partnerId = partner.value();
        this.accountId = signer.account().value();
        this.name = signer.name();
        this.revision = section.revision();
        this.signedAt = at;
    }

    void lift(String by, Instant at) {
        liftedBy = by;
        liftedAt = at;
    }

    boolean isLifted() {
        return liftedAt != null;
    }

    PartnerId partner() {
        return new PartnerId(partnerId);
    }

    Instant signedAt() {
        return signedAt;
    }

    SignOffDetail detail() {
        return new SignOffDetail(partner(), name, signedAt, liftedBy, Optional.ofNullable(liftedAt));
    }
}

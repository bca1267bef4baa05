package eu.binome.pairing;

import eu.binome.partnership.PartnerId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A partner's place in a binôme.
 */
@Entity
@Table(name = "binome_member")
class BinomeMember {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "partnership_id")
    private long partnershipId;
    @ManyToOne
    @JoinColumn(name = "binome_id")
    private Binome binome;
    @Column(name = "partner_id")
    private long partnerId;
    @Version
    private long version;

    protected BinomeMember() {
    }

    BinomeMember(Binome binome, PartnerId partner) {
        this.partnershipId = binome.partnership().value();
        this.binome = binome;
        this.partnerId = partner.value();
    }

    PartnerId partner() {
        return new PartnerId(partnerId);
    }
}

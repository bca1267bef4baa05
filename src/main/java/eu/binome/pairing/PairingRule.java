package eu.binome.pairing;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipId;
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
 * A pair that the coordinator locked together or forbade.
 */
@Entity
@Table(name = "pairing_rule")
class PairingRule {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "partnership_id")
    private long partnershipId;
    @Column(name = "first_partner_id")
    private long firstPartnerId;
    @Column(name = "second_partner_id")
    private long secondPartnerId;
    @Enumerated(EnumType.STRING)
    private RuleKind kind;
    @Version
    private long version;

    protected PairingRule() {
    }

    PairingRule(PartnershipId partnership, PartnerPair pair, RuleKind kind) {
        this.partnershipId = partnership.value();
        this.firstPartnerId = pair.first().value();
        this.secondPartnerId = pair.second().value();
        this.kind = kind;
    }

    void become(RuleKind newKind) {
        kind = newKind;
    }

    PartnerPair pair() {
        return new PartnerPair(new PartnerId(firstPartnerId), new PartnerId(secondPartnerId));
    }

    RuleKind kind() {
        return kind;
    }
}

package eu.binome.transfer;

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
 * A partner who writes and signs a plan.
 */
@Entity
@Table(name = "transfer_party")
class TransferParty {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "partnership_id")
    private long partnershipId;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "plan_id")
    private TransferPlan plan;
    @Column(name = "partner_id")
    private long partnerId;
    @Version
    private long version;

    protected TransferParty() {
    }

    TransferParty(TransferPlan plan, PartnerId partner) {
        this.partnershipId = plan.partnership().value();
        this.plan = plan;
        this.partnerId = partner.value();
    }

    PartnerId partner() {
        return new PartnerId(partnerId);
    }
}

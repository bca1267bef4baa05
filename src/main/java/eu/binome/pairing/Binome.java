package eu.binome.pairing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * Two partners, or a trio, whom a decision put together.
 */
@Entity
@Table(name = "binome")
class Binome {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "partnership_id")
    private long partnershipId;
    @Column(name = "decision_id")
    private long decisionId;
    @Column(name = "value_points")
    private int value;
    @Column(name = "reciprocity_points")
    private int reciprocity;
    @Version
    private long version;
    @OneToMany(mappedBy = "binome", cascade = CascadeType.ALL)
    private List<BinomeMember> members = new ArrayList<>();

    protected Binome() {
    }

    Binome(PartnershipId partnership, List<PartnerId> partners) {
        partnershipId = partnership.value();
        partners.forEach(partner -> members.add(new BinomeMember(this, partner)));
    }

    /** Belongs from now on to this decision. */
    void decided(PairingDecision decision, ProposedBinome proposed) {
        decisionId = decision.id();
        value = proposed.value();
        reciprocity = proposed.values().stream().mapToInt(PairValue::reciprocity).sum();
    }

    PartnershipId partnership() {
        return new PartnershipId(partnershipId);
    }

    List<PartnerId> partners() {
        return members.stream().map(BinomeMember::partner).sorted(Comparator.comparingLong(PartnerId::value)).toList();
    }

    /** Points of all its pairs when it was decided. */
    int value() {
        return value;
    }

    BinomeSummary summary() {
        return new BinomeSummary(new BinomeId(id), partners());
    }
}

package eu.binome.pairing;

import java.time.Instant;

import eu.binome.partnership.PartnershipId;
import eu.binome.platform.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A confirmed pairing with all its inputs; it stands until it is opened again, and is kept then, too.
 */
@Entity
@Table(name = "pairing_decision")
class PairingDecision {

    private static final int LONGEST_REASON = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "partnership_id")
    private long partnershipId;
    @Column(name = "value_points")
    private int value;
    private String inputs;
    @Column(name = "confirmed_at")
    private Instant confirmedAt;
    @Column(name = "confirmed_by")
    private String confirmedBy;
    @Column(name = "reopened_at")
    private Instant reopenedAt;
    @Column(name = "reopened_by")
    private String reopenedBy;
    @Column(name = "reopen_reason")
    private String reopenReason;
    @Version
    private long version;

    protected PairingDecision() {
    }

    PairingDecision(PartnershipId partnership, PairingProposal proposal, PairingInputs inputs, String by, Instant at) {
        this.partnershipId = partnership.value();
        this.value = proposal.value();
        this.inputs = inputs.json();
        this.confirmedBy = by;
        this.confirmedAt = at;
    }

    /** @throws Problem {@code pairing.reopen.reason} without a reason or with a very long one */
    void reopen(String reason, String by, Instant at) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new Problem("pairing.reopen.reason", LONGEST_REASON);
        }
        reopenedAt = at;
        reopenedBy = by;
        reopenReason = reason.strip();
    }

    long id() {
        return id;
    }

    int value() {
        return value;
    }

    PairingInputs inputs() {
        return PairingInputs.ofJson(inputs);
    }

    String confirmedBy() {
        return confirmedBy;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }
}

package eu.binome.security;

import java.time.Instant;
import java.util.Optional;

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
 * One role of an account in a partnership, for a partner organisation or for none.
 */
@Entity
@Table(name = "membership")
class Membership {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "partnership_id")
    private long partnershipId;
    @Column(name = "account_id")
    private long accountId;
    @Enumerated(EnumType.STRING)
    private Role role;
    @Column(name = "partner_id")
    private Long partnerId;
    @Column(name = "created_at")
    private Instant createdAt;
    @Version
    private long version;

    protected Membership() {
    }

    Membership(AccountId account, long partnershipId, Role role, Optional<Long> partnerId, Instant createdAt) {
        this.accountId = account.value();
        this.partnershipId = partnershipId;
        this.role = role;
        this.partnerId = partnerId.orElse(null);
        this.createdAt = createdAt;
    }

    /** Takes the organisation of a later invitation, where there was none. */
    void actFor(Optional<Long> partner) {
        partnerId = Optional.ofNullable(partnerId).or(() -> partner).orElse(null);
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    long partnershipId() {
        return partnershipId;
    }

    Role role() {
        return role;
    }

    Optional<Long> partnerId() {
        return Optional.ofNullable(partnerId);
    }
}

package eu.binome.security;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import eu.binome.platform.ReaderLocale;
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
 * A link that does one thing once, until it expires.
 */
@Entity
@Table(name = "one_time_link")
class OneTimeLink {

    /** What the link does. */
    enum Purpose {
        FIRST_ADMINISTRATOR, INVITE_FOUNDER, INVITE_MEMBER, RESET_PASSWORD
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "token_hash")
    private String tokenHash;
    @Enumerated(EnumType.STRING)
    private Purpose purpose;
    private String email;
    @Column(name = "account_id")
    private Long accountId;
    @Column(name = "partnership_id")
    private Long partnershipId;
    @Column(name = "partner_id")
    private Long partnerId;
    @Enumerated(EnumType.STRING)
    private Role role;
    @Column(name = "invited_by")
    private String invitedBy;
    private String language;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "expires_at")
    private Instant expiresAt;
    @Column(name = "used_at")
    private Instant usedAt;
    @Version
    private long version;

    protected OneTimeLink() {
    }

    OneTimeLink(String tokenHash, Purpose purpose, String email, Instant createdAt, Instant expiresAt) {
        this.tokenHash = tokenHash;
        this.purpose = purpose;
        this.email = email;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    OneTimeLink into(long partnership, Role newRole, Optional<Long> partner) {
        partnershipId = partnership;
        role = newRole;
        partnerId = partner.orElse(null);
        return this;
    }

    OneTimeLink by(String inviter, String inLanguage) {
        invitedBy = inviter;
        language = inLanguage;
        return this;
    }

    /** What it invites to; for links into a partnership only. */
    OpenInvitation invitation() {
        return new OpenInvitation(id, email, role, Optional.ofNullable(partnerId), inviter(), lastDay());
    }

    /** Whether it invites just that person as just that, in that language. */
    boolean invites(String to, Role as, Optional<Long> actingFor, String inLanguage) {
        return email.equals(to) && role == as && Optional.ofNullable(partnerId).equals(actingFor) && language().equals(inLanguage);
    }

    boolean isNewerThan(Instant moment) {
        return createdAt.isAfter(moment);
    }

    /** Who sent it; empty when that is not known. */
    String inviter() {
        return Objects.requireNonNullElse(invitedBy, "");
    }

    /** The last day on which it can be used from morning to evening, in Brussels. */
    LocalDate lastDay() {
        return expiresAt.atZone(ReaderLocale.ZONE).toLocalDate().minusDays(1);
    }

    /** In which language it was written. */
    String language() {
        return Objects.requireNonNullElse(language, "en");
    }

    Optional<Long> partnership() {
        return Optional.ofNullable(partnershipId);
    }

    Optional<Role> role() {
        return Optional.ofNullable(role);
    }

    boolean isUsable(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    void use(Instant now) {
        if (!isUsable(now)) {
            throw new IllegalStateException("link " + id + " is used or expired");
        }
        usedAt = now;
    }

    String tokenHash() {
        return tokenHash;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    Purpose purpose() {
        return purpose;
    }

    String email() {
        return email;
    }

    Optional<Membership> membershipOf(AccountId account, Instant now) {
        return Optional.ofNullable(partnershipId)
                .map(partnership -> new Membership(account, partnership, role, Optional.ofNullable(partnerId), now));
    }
}

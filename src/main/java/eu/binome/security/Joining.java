package eu.binome.security;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import eu.binome.platform.CleanText;
import eu.binome.platform.Languages;
import eu.binome.platform.Problem;
import eu.binome.platform.TextLength;
import eu.binome.security.OneTimeLink.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Gives people what their invitation promises, and says so in the audit trail.
 */
@ApplicationScoped
class Joining {

    private final Accounts accounts;
    private final OneTimeLinks links;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    Joining(Accounts accounts, OneTimeLinks links, AuditTrail trail, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.trail = trail;
        this.clock = clock;
    }

    protected Joining() {
        this(null, null, null, null);
    }

    /** Makes an account. */
    Account create(String email, String name, String language, String password) {
        Passwords.check(password);
        String stripped = CleanText.line(name);
        if (stripped.isEmpty()) {
            throw new Problem("security.invitation.name");
        }
        TextLength.check(Account.LONGEST_NAME, stripped);
        return accounts.add(new Account(email, stripped, Languages.isKnown(language) ? language : "en", Passwords.hash(password), clock.instant()));
    }

    /**
     * Uses a link up for an account.
     *
     * @throws Problem {@code security.link.void} for a second first administrator, {@code security.invitation.otherPartner}
     */
    void enter(OneTimeLink link, Account account) {
        Instant now = clock.instant();
        switch (link.purpose()) {
            case FIRST_ADMINISTRATOR -> administer(account);
            case INVITE_FOUNDER -> found(account);
            default -> link.membershipOf(account.id(), now).ifPresent(membership -> join(account, membership));
        }
        links.use(link);
        account.signedIn(now);
    }

    /** Whether the invitation would give the account a second organisation in its partnership: nobody acts for two. */
    static boolean isForAnotherPartner(List<Membership> held, long partnership, Optional<Long> partner) {
        return partner.isPresent() && held.stream().filter(m -> m.partnershipId() == partnership)
                .anyMatch(m -> m.partnerId().isPresent() && !Objects.equals(m.partnerId(), partner));
    }

    /** Links of earlier starts are void once somebody administers. */
    private void administer(Account account) {
        if (accounts.isAnyAdministrator()) {
            throw new Problem("security.link.void");
        }
        account.becomeAdministrator();
        links.spend(Purpose.FIRST_ADMINISTRATOR, FirstAdministrator.ADDRESSEE);
        note(account, Optional.empty(), "administrator");
    }

    private void found(Account account) {
        account.becomeFounder();
        note(account, Optional.empty(), "founder");
    }

    private void join(Account account, Membership membership) {
        accounts.lock(account.id());
        List<Membership> held = accounts.membershipsOf(account.id());
        if (isForAnotherPartner(held, membership.partnershipId(), membership.partnerId())) {
            throw new Problem("security.invitation.otherPartner");
        }
        Optional<Membership> same = held.stream()
                .filter(m -> m.partnershipId() == membership.partnershipId() && m.role() == membership.role()).findFirst();
        same.ifPresentOrElse(m -> m.actFor(membership.partnerId()), () -> accounts.add(membership));
        note(account, Optional.of(membership.partnershipId()), membership.role().name());
    }

    private void note(Account account, Optional<Long> partnership, String role) {
        trail.write(account, "Invitations.accept", partnership, List.of(new AuditChange("joined", "", account.email() + " " + role)));
    }
}

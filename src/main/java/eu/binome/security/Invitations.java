package eu.binome.security;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import eu.binome.platform.NotFound;
import eu.binome.platform.Problem;
import eu.binome.security.OneTimeLink.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Asks people to join, and lets them in when they follow the link that only they received.
 */
@ApplicationScoped
@Transactional
public class Invitations {

    private final Accounts accounts;
    private final OneTimeLinks links;
    private final LinkLetters letters;
    private final Joining joining;
    private final SignIn signIn;
    private final AuditNotes notes;
    private final Scopes scopes;

    @Inject
    Invitations(Accounts accounts, OneTimeLinks links, LinkLetters letters, Joining joining, SignIn signIn, AuditNotes notes,
                Scopes scopes) {
        this.accounts = accounts;
        this.links = links;
        this.letters = letters;
        this.joining = joining;
        this.signIn = signIn;
        this.notes = notes;
        this.scopes = scopes;
    }

    protected Invitations() {
        this(null, null, null, null, null, null, null);
    }

    /**
     * Invites somebody into a partnership; just the same within a minute is one invitation, however often the button was pressed.
     *
     * @param partnership its id
     * @param partner     the partner organisation they act for; a contributor needs one
     * @param language    language of the mail and of the page it leads to, as an ISO 639-1 code
     * @throws Problem {@code security.invitation.email}, {@code .partner}, or {@code .otherPartner}: nobody acts for two
     */
    @Requires(Permission.MANAGE_PARTNERSHIP)
    public void invite(ScopedId partnership, String email, Role role, Optional<? extends ScopedId> partner, String language) {
        if (role == Role.CONTRIBUTOR && partner.isEmpty()) {
            throw new Problem("security.invitation.partner");
        }
        if (partner.filter(p -> scopes.partnershipOf(p) != partnership.value()).isPresent()) {
            throw new NotFound();
        }
        String checked = checked(email);
        Optional<Long> partnerId = partner.map(ScopedId::value);
        if (accounts.byEmail(checked).filter(account -> Joining.isForAnotherPartner(accounts.membershipsOf(account.id()),
                partnership.value(), partnerId)).isPresent()) {
            throw new Problem("security.invitation.otherPartner");
        }
        if (links.lockOpenInto(partnership.value()).stream().anyMatch(open -> links.isOfSamePress(open)
                && open.invites(checked, role, partnerId, language))) {
            return;
        }
        letters.inviteMember(checked, Locale.of(language), partnership, role, partnerId);
        notes.changed("invited", "", checked + " " + role);
    }

    /** Invites somebody who may then create partnerships. */
    @Requires(Permission.ADMINISTER_PLATFORM)
    public void inviteFounder(String email, String language) {
        String checked = checked(email);
        letters.inviteFounder(checked, Locale.of(language));
        notes.changed("invited", "", checked);
    }

    /** Whom a link invites, and whether they have an account already. */
    @OpenToAll("the link is the secret")
    public Invited invited(String token) {
        OneTimeLink link = links.usable(token);
        requireInvitation(link);
        return new Invited(link.email(), accounts.byEmail(link.email()).isPresent(), link.purpose() == Purpose.FIRST_ADMINISTRATOR,
                link.inviter(), link.partnership().map(scopes::acronymOf).orElse(""), link.role(), link.lastDay());
    }

    /** Whether a link that does nothing any more invited somebody who has come in meanwhile. */
    @OpenToAll("the link is the secret, and says no more than that its receiver may sign in")
    public boolean isIn(String token) {
        return links.known(token).filter(link -> link.partnership().isPresent()).flatMap(link -> accounts.byEmail(link.email())
                .filter(Account::isActive).filter(account -> accounts.membershipsOf(account.id()).stream()
                        .anyMatch(held -> Optional.of(held.partnershipId()).equals(link.partnership())))).isPresent();
    }

    /**
     * Makes the account of an invited person, or adds to the one they have.
     *
     * @param email    asked from the first administrator only; everybody else's is in the link
     * @param name     their name; of an account that exists it stays
     * @param password a new account's first password, or the existing one's
     * @return the session that begins
     */
    @OpenToAll("the link is the secret")
    public SignedIn accept(String token, String email, String name, String language, String password, String address) {
        OneTimeLink link = links.usable(token);
        requireInvitation(link);
        String own = link.purpose() == Purpose.FIRST_ADMINISTRATOR ? checked(email) : link.email();
        if (accounts.byEmail(own).isPresent()) {
            signIn.signIn(own, password, address);
        }
        Account account = accounts.byEmail(own).orElseGet(() -> joining.create(own, name, language, password));
        joining.enter(link, account);
        return signIn.sessionOf(account);
    }

    private static void requireInvitation(OneTimeLink link) {
        if (link.purpose() == Purpose.RESET_PASSWORD) {
            throw new Problem("security.link.void");
        }
    }

    private static String checked(String email) {
        return EmailAddress.of(email).orElseThrow(() -> new Problem("security.invitation.email"));
    }

    /**
     * Whom a link invites; the first administrator's address is not known yet.
     *
     * @param inviter     who invited, empty when it is not known
     * @param partnership acronym of the partnership, empty when it is not one into a partnership
     * @param role        what they will be in it
     * @param lastDay     the last whole day on which it can be accepted
     */
    public record Invited(String email, boolean hasAccount, boolean emailAsked, String inviter, String partnership, Optional<Role> role,
                          LocalDate lastDay) {
    }
}

package eu.binome.security;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import eu.binome.platform.Mail;
import eu.binome.platform.NotFound;
import eu.binome.platform.Problem;
import eu.binome.platform.Setting;
import eu.binome.platform.Texts;
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

    private static final int LONGEST_EMAIL = 254;

    private final Accounts accounts;
    private final OneTimeLinks links;
    private final Mail mail;
    private final SignIn signIn;
    private final Clock clock;
    private final AuditNotes notes;
    private final Scopes scopes;

    @Inject
    Invitations(Accounts accounts, OneTimeLinks links, Mail mail, SignIn signIn, Clock clock, AuditNotes notes,
                Scopes scopes) {
        this.accounts = accounts;
        this.links = links;
        this.mail = mail;
        this.signIn = signIn;
        this.clock = clock;
        this.notes = notes;
        this.scopes = scopes;
    }

    protected Invitations() {
        this(null, null, null, null, null, null, null);
    }

    /**
     * Invites somebody into a partnership.
     *
     * @param partnership its id
     * @param partner     the partner organisation they act for; a contributor needs one
     * @param language    language of the mail and of the page it leads to, as an ISO 639-1 code
     * @throws Problem {@code security.invitation.email} or {@code security.invitation.partner}
     */
    @Requires(Permission.MANAGE_PARTNERSHIP)
    public void invite(ScopedId partnership, String email, Role role, Optional<? extends ScopedId> partner, String language) {
        if (role == Role.CONTRIBUTOR && partner.isEmpty()) {
            throw new Problem("security.invitation.partner");
        }
        if (partner.filter(p -> scopes.partnershipOf(p) != partnership.value()).isPresent()) {
            throw new NotFound();
        }
        String token = Tokens.fresh();
        links.add(token, Purpose.INVITE_MEMBER, checked(email), Setting.INVITATION_LIFE.value())
                .into(partnership.value(), role, partner.map(ScopedId::value));
        notes.changed("invited", "", email.strip() + " " + role);
        send(email, language, "invitation", token);
    }

    /** Invites somebody who may then create partnerships. */
    @Requires(Permission.ADMINISTER_PLATFORM)
    public void inviteFounder(String email, String language) {
        String token = Tokens.fresh();
        links.add(token, Purpose.INVITE_FOUNDER, checked(email), Setting.INVITATION_LIFE.value());
        notes.changed("invited", "", email.strip());
        send(email, language, "invitation", token);
    }

    /** Whom a link invites, and whether they have an account already. */
    @OpenToAll("the link is the secret")
    public Invited invited(String token) {
        OneTimeLink link = links.usable(token);
        requireInvitation(link);
        return new Invited(link.email(), accounts.byEmail(link.email()).isPresent(),
                link.purpose() == Purpose.FIRST_ADMINISTRATOR);
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
        Account account = accounts.byEmail(own).orElseGet(() -> create(own, name, language, password));
        Instant now = clock.instant();
        link.use(now);
        grant(link, account, now);
        account.signedIn(now);
        return signIn.sessionOf(account);
    }

    private void grant(OneTimeLink link, Account account, Instant now) {
        switch (link.purpose()) {
            case FIRST_ADMINISTRATOR -> account.becomeAdministrator();
            case INVITE_FOUNDER -> account.becomeFounder();
            default -> link.membershipOf(account.id(), now).filter(this::isNew).ifPresent(accounts::add);
        }
    }

    private boolean isNew(Membership membership) {
        return accounts.membershipsOf(membership.account()).stream()
                .noneMatch(m -> m.partnershipId() == membership.partnershipId() && m.role() == membership.role());
    }

    private Account create(String email, String name, String language, String password) {
        Passwords.check(password);
        if (name.isBlank()) {
            throw new Problem("security.invitation.name");
        }
        return accounts.add(new Account(email, name.strip(), language, Passwords.hash(password), clock.instant()));
    }

    private void send(String email, String language, String what, String token) {
        Locale locale = Locale.of(language);
        String link = Setting.PUBLIC_URL.value() + "/security/invitation?token=" + token + "&lang=" + language;
        mail.queue(email.strip(), Texts.of(locale, "security.mail." + what + ".subject"),
                Texts.of(locale, "security.mail." + what + ".body", link, Setting.INVITATION_LIFE.value().toDays()));
    }

    private static void requireInvitation(OneTimeLink link) {
        if (link.purpose() == Purpose.RESET_PASSWORD) {
            throw new Problem("security.link.void");
        }
    }

    private static String checked(String email) {
        String stripped = email.strip();
        if (!stripped.matches("[^@\\s]+@[^@\\s]+") || stripped.length() > LONGEST_EMAIL) {
            throw new Problem("security.invitation.email");
        }
        return stripped;
    }

    /** Whom a link invites; the first administrator's address is not known yet. */
    public record Invited(String email, boolean hasAccount, boolean emailAsked) {
    }
}

package eu.binome.security;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

import eu.binome.platform.DayInWords;
import eu.binome.platform.Mail;
import eu.binome.platform.Setting;
import eu.binome.platform.Texts;
import eu.binome.security.OneTimeLink.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Sends people the links that only they may have.
 */
@ApplicationScoped
class LinkLetters {

    private final OneTimeLinks links;
    private final Mail mail;
    private final Scopes scopes;
    private final CurrentUser user;

    @Inject
    LinkLetters(OneTimeLinks links, Mail mail, Scopes scopes, CurrentUser user) {
        this.links = links;
        this.mail = mail;
        this.scopes = scopes;
        this.user = user;
    }

    protected LinkLetters() {
        this(null, null, null, null);
    }

    /** Invites to found partnerships, in a language; an earlier invitation to it is void. */
    void inviteFounder(String email, Locale locale) {
        links.spend(Purpose.INVITE_FOUNDER, email);
        String token = Tokens.fresh();
        OneTimeLink link = links.add(token, Purpose.INVITE_FOUNDER, email, Setting.INVITATION_LIFE.value()).by(user.getName(), locale.getLanguage());
        send(link, token, locale, Texts.plain(locale, "security.mail.invitation.subject"), Texts.plain(locale, "security.mail.invitation.intro"));
    }

    /** Invites into a partnership, in a language; an earlier invitation of the same person for the same role is void. */
    void inviteMember(String email, Locale locale, ScopedId partnership, Role role, Optional<Long> partner) {
        links.lockOpenInto(partnership.value()).stream().filter(open -> open.email().equals(email) && open.role().equals(Optional.of(role)))
                .forEach(links::use);
        String token = Tokens.fresh();
        OneTimeLink link = links.add(token, Purpose.INVITE_MEMBER, email, Setting.INVITATION_LIFE.value())
                .into(partnership.value(), role, partner).by(user.getName(), locale.getLanguage());
        String acronym = scopes.acronymOf(partnership.value());
        send(link, token, locale, Texts.of(locale, "security.mail.invitation.member", acronym),
                Texts.of(locale, "security.invitation.by", user.getName(), acronym, Texts.plain(locale, role.key())));
    }

    private void send(OneTimeLink link, String token, Locale locale, String subject, String intro) {
        String address = Setting.PUBLIC_URL.value() + "/security/invitation?token=" + token + "&lang=" + locale.getLanguage();
        String lastDay = DayInWords.of(link.lastDay(), locale);
        mail.queueLink(link.email(), subject, Texts.of(locale, "security.mail.invitation.body", address, lastDay, intro), link.tokenHash(),
                link.expiresAt());
    }

    /** Lets somebody set a new password; earlier links to it are void. */
    void reset(Account account) {
        links.spend(Purpose.RESET_PASSWORD, account.email());
        Duration life = Setting.RESET_LIFE.value();
        Locale locale = Locale.of(account.language());
        String token = Tokens.fresh();
        OneTimeLink link = links.add(token, Purpose.RESET_PASSWORD, account.email(), life);
        String address = Setting.PUBLIC_URL.value() + "/security/reset?token=" + token + "&lang=" + account.language();
        mail.queueLink(account.email(), Texts.of(locale, "security.mail.reset.subject"),
                Texts.of(locale, "security.mail.reset.body", address, life.toMinutes()), link.tokenHash(), link.expiresAt());
    }
}

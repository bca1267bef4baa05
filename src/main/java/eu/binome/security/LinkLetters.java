package eu.binome.security;

import java.time.Duration;
import java.util.Locale;

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

    @Inject
    LinkLetters(OneTimeLinks links, Mail mail) {
        this.links = links;
        this.mail = mail;
    }

    protected LinkLetters() {
        this(null, null);
    }

    /** Invites, in a language; the link that the mail carries. */
    OneTimeLink invite(String email, Locale locale, Purpose purpose) {
        Duration life = Setting.INVITATION_LIFE.value();
        String token = Tokens.fresh();
        OneTimeLink link = links.add(token, purpose, email, life);
        String address = Setting.PUBLIC_URL.value() + "/security/invitation?token=" + token + "&lang=" + locale.getLanguage();
        mail.queueLink(email, Texts.of(locale, "security.mail.invitation.subject"),
                Texts.of(locale, "security.mail.invitation.body", address, life.toDays()), link.tokenHash(), link.expiresAt());
        return link;
    }

    /** Lets somebody set a new password. */
    void reset(Account account) {
        Duration life = Setting.RESET_LIFE.value();
        Locale locale = Locale.of(account.language());
        String token = Tokens.fresh();
        OneTimeLink link = links.add(token, Purpose.RESET_PASSWORD, account.email(), life);
        String address = Setting.PUBLIC_URL.value() + "/security/reset?token=" + token + "&lang=" + account.language();
        mail.queueLink(account.email(), Texts.of(locale, "security.mail.reset.subject"),
                Texts.of(locale, "security.mail.reset.body", address, life.toMinutes()), link.tokenHash(), link.expiresAt());
    }
}

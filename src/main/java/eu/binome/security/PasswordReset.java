package eu.binome.security;

import java.time.Clock;
import java.util.Locale;

import eu.binome.platform.Mail;
import eu.binome.platform.Problem;
import eu.binome.platform.Setting;
import eu.binome.platform.Texts;
import eu.binome.security.OneTimeLink.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Gives people who forgot their password a new one, by a link to the address of their account.
 */
@ApplicationScoped
@Transactional
public class PasswordReset {

    private final Accounts accounts;
    private final OneTimeLinks links;
    private final Throttle throttle;
    private final Mail mail;
    private final Clock clock;

    @Inject
    PasswordReset(Accounts accounts, OneTimeLinks links, Throttle throttle, Mail mail, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.throttle = throttle;
        this.mail = mail;
        this.clock = clock;
    }

    protected PasswordReset() {
        this(null, null, null, null, null);
    }

    /** Sends the link if there is such an account; the asker learns nothing either way. */
    @OpenToAll("whoever forgot their password cannot sign in")
    public void ask(String email, String address) {
        throttle.check(email, address);
        throttle.failed(email, address);
        accounts.byEmail(email).filter(Account::isActive).ifPresent(this::send);
    }

    /**
     * Sets the new password; all sessions of the account end.
     *
     * @throws Problem {@code security.link.void} or {@code security.password.length}
     */
    @OpenToAll("the link is the secret")
    public void reset(String token, String password) {
        OneTimeLink link = links.usable(token);
        if (link.purpose() != Purpose.RESET_PASSWORD) {
            throw new Problem("security.link.void");
        }
        Passwords.check(password);
        link.use(clock.instant());
        accounts.byEmail(link.email()).orElseThrow().changePassword(Passwords.hash(password));
        throttle.succeeded(link.email());
    }

    private void send(Account account) {
        String token = Tokens.fresh();
        links.add(token, Purpose.RESET_PASSWORD, account.email(), Setting.RESET_LIFE.value());
        Locale locale = Locale.of(account.language());
        String link = Setting.PUBLIC_URL.value() + "/security/reset?token=" + token + "&lang=" + account.language();
        mail.queue(account.email(), Texts.of(locale, "security.mail.reset.subject"),
                Texts.of(locale, "security.mail.reset.body", link, Setting.RESET_LIFE.value().toMinutes()));
    }
}

package eu.binome.security;


import java.util.List;
import java.util.Optional;

import eu.binome.platform.Problem;
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
    private final ResetLetters letters;
    private final AuditTrail trail;

    @Inject
    PasswordReset(Accounts accounts, OneTimeLinks links, Throttle throttle, ResetLetters letters, AuditTrail trail) {
        this.accounts = accounts;
        this.links = links;
        this.throttle = throttle;
        this.letters = letters;
        this.trail = trail;
    }

    protected PasswordReset() {
        this(null, null, null, null, null);
    }

    /** Sends the link if there is such an account; the asker learns nothing either way, not even by the time it takes. */
    @OpenToAll("whoever forgot their password cannot sign in")
    public void ask(String email, String address) {
        throttle.enterReset(email, address);
        letters.order(email);
    }

    /**
     * Sets the new password; all sessions of the account end, and its other links are void.
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
        links.use(link);
        links.spend(Purpose.RESET_PASSWORD, link.email());
        Account account = accounts.byEmail(link.email()).orElseThrow();
        account.changePassword(Passwords.hash(password));
        throttle.renewed(link.email());
        trail.write(account, "PasswordReset.reset", Optional.empty(), List.of(new AuditChange("password of " + account.email(), "", "new")));
    }
}

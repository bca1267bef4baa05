package eu.binome.security;

import java.util.List;
import java.util.Optional;

import eu.binome.platform.CleanText;
import eu.binome.platform.Languages;
import eu.binome.platform.Problem;
import eu.binome.platform.TextLength;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Lets people change their own account: name, language, password.
 */
@ApplicationScoped
@Transactional
public class OwnAccount {

    private final Accounts accounts;
    private final SignIn signIn;
    private final CurrentUser user;
    private final AuditTrail trail;

    @Inject
    OwnAccount(Accounts accounts, SignIn signIn, CurrentUser user, AuditTrail trail) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.user = user;
        this.trail = trail;
    }

    protected OwnAccount() {
        this(null, null, null, null);
    }

    /** The language in which mails are written to the current user. */
    @OpenToAll("tells people of their own account")
    public String language() {
        return own().language();
    }

    /**
     * Takes another name and language.
     *
     * @throws Problem {@code security.invitation.name} without a name
     */
    @OpenToAll("changes nobody's account but the current user's")
    public void describe(String name, String language) {
        String stripped = CleanText.line(name);
        if (stripped.isEmpty()) {
            throw new Problem("security.invitation.name");
        }
        TextLength.check(Account.LONGEST_NAME, stripped);
        Account account = own();
        String before = account.name() + " " + account.language();
        account.rename(stripped, Languages.isKnown(language) ? language : account.language());
        trail.write(account, "OwnAccount.describe", Optional.empty(),
                List.of(new AuditChange("account", before, stripped + " " + account.language())));
    }

    /**
     * Takes another password; all sessions of the account end.
     *
     * @param address the network address that asks
     * @return the session that begins instead of this one
     * @throws Problem {@code security.account.wrong} when the old password is not that of the account, {@code security.signIn.wait},
     *                 {@code security.password.length}
     */
    @OpenToAll("changes nobody's password but the current user's, who says the old one")
    public SignedIn changePassword(String old, String fresh, String address) {
        Passwords.check(fresh);
        try {
            signIn.signIn(user.getEmail(), old, address);
        } catch (Problem refused) {
            throw "security.signIn.wrong".equals(refused.code()) ? new Problem("security.account.wrong") : refused;
        }
        Account account = own();
        account.changePassword(Passwords.hash(fresh));
        trail.write(account, "OwnAccount.changePassword", Optional.empty(),
                List.of(new AuditChange("password of " + account.email(), "", "new")));
        return signIn.sessionOf(account);
    }

    private Account own() {
        return accounts.find(user.account()).orElseThrow();
    }
}

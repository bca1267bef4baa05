package eu.binome.security;

import java.time.Clock;
import java.util.Optional;

import eu.binome.platform.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Makes the accounts of the demo, whose password everybody knows; impossible in any other installation.
 */
@ApplicationScoped
@Transactional
public class DemoAccounts {

    /** The one password of all demo accounts. */
    public static final String PASSWORD = "binome-demo-2026";

    private final Accounts accounts;
    private final Clock clock;

    @Inject
    DemoAccounts(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    protected DemoAccounts() {
        this(null, null);
    }

    /** Whether this installation shows the demo and has nobody in it yet. */
    @OpenToAll("asked at the start of the server")
    public boolean isWanted() {
        return Setting.DEMO.value() && accounts.all().isEmpty();
    }

    /** An account that administers the demo installation. */
    @OpenToAll("refuses outside of the demo")
    public AccountId administrator(String email, String name, String language) {
        Account account = create(email, name, language);
        account.becomeAdministrator();
        return account.id();
    }

    /** An account with a role in a partnership. */
    @OpenToAll("refuses outside of the demo")
    public AccountId member(ScopedId partnership, String email, String name, String language, Role role, Optional<? extends ScopedId> partner) {
        Account account = create(email, name, language);
        accounts.add(new Membership(account.id(), partnership.value(), role, partner.map(ScopedId::value), clock.instant()));
        return account.id();
    }

    private Account create(String email, String name, String language) {
        if (!Setting.DEMO.value()) {
            throw new IllegalStateException("demo accounts are for the demo only");
        }
        return accounts.add(new Account(email, name, language, Passwords.hash(PASSWORD), clock.instant()));
    }
}

package eu.binome.security;

import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Addresses for mails that the application writes of itself; pages show none of them.
 */
@ApplicationScoped
public class AddresseeDirectory {

    private final Accounts accounts;

    @Inject
    AddresseeDirectory(Accounts accounts) {
        this.accounts = accounts;
    }

    protected AddresseeDirectory() {
        this(null);
    }

    /** Name, address and language of an account; none when it may not sign in any more. */
    public Optional<Addressee> find(AccountId id) {
        return accounts.find(id).filter(Account::isActive).map(a -> new Addressee(a.name(), a.email(), Locale.of(a.language())));
    }
}

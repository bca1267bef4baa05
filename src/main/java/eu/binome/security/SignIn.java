package eu.binome.security;

import java.time.Clock;
import java.util.Optional;

import eu.binome.platform.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Lets people in who know their password.
 */
@ApplicationScoped
@Transactional
public class SignIn {

    private final Accounts accounts;
    private final Throttle throttle;
    private final Clock clock;

    @Inject
    SignIn(Accounts accounts, Throttle throttle, Clock clock) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.clock = clock;
    }

    protected SignIn() {
        this(null, null, null);
    }

    /**
     * Checks e-mail address and password; whichever is wrong, the answer and its time are the same.
     *
     * @param address the network address that asks
     * @throws Problem {@code security.signIn.wrong} or {@code security.signIn.wait}
     */
    @OpenToAll("this is how one stops being anonymous")
    public SignedIn signIn(String email, String password, String address) {
        throttle.enter(email, address);
        Optional<Account> account = accounts.byEmail(email).filter(Account::isActive).filter(a -> a.passwordHash().isPresent());
        if (account.isEmpty()) {
            Passwords.pretend(password);
        }
        if (account.isEmpty() || !Passwords.matches(password, account.get().passwordHash().orElseThrow())) {
            throw new Problem("security.signIn.wrong");
        }
        throttle.succeeded(email, address);
        accounts.noteSignIn(account.get().id(), clock.instant());
        return sessionOf(account.get());
    }

    /** The language that an account reads. */
    @OpenToAll("asked with the account that has just signed in")
    public String languageOf(SignedIn signedIn) {
        return accounts.find(new AccountId(signedIn.accountId())).map(Account::language).orElse("en");
    }

    SignedIn sessionOf(Account account) {
        return new SignedIn(account.id().value(), account.sessionGeneration(), clock.millis(), Tokens.fresh());
    }
}

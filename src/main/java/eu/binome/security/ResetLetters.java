package eu.binome.security;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Writes to people who forgot their password, apart from their asking: the answer must take as long where there is no account.
 */
@ApplicationScoped
class ResetLetters {

    @Resource
    private ManagedExecutorService executor;
    @Inject
    private ResetLetters self;
    private final Accounts accounts;
    private final LinkLetters letters;

    @Inject
    ResetLetters(Accounts accounts, LinkLetters letters) {
        this.accounts = accounts;
        this.letters = letters;
    }

    protected ResetLetters() {
        this(null, null);
    }

    /** Has the letter written soon, if there is such an account. */
    void order(String email) {
        executor.execute(() -> self.write(email));
    }

    /** Writes it; one after the other to one account, so that only the last link is good. */
    @Transactional
    public void write(String email) {
        accounts.byEmail(email).filter(Account::isActive).ifPresent(account -> {
            accounts.lock(account.id());
            letters.reset(account);
        });
    }
}

package eu.binome.security;

import eu.binome.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

/**
 * Lets background work act for a person, through the same door: the loader of the demo, work that was left running.
 */
@ApplicationScoped
public class RunAs {

    private final CurrentUser user;
    private final Accounts accounts;

    @Inject
    RunAs(CurrentUser user, Accounts accounts) {
        this.user = user;
        this.accounts = accounts;
    }

    protected RunAs() {
        this(null, null);
    }

    /** Runs a piece of work in a request context of its own as this account. */
    @ActivateRequestContext
    public void account(AccountId id, Runnable work) {
        user.become(accounts.find(id).filter(Account::isActive).orElseThrow(NotFound::new));
        work.run();
    }
}

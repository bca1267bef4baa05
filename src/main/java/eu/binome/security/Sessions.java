package eu.binome.security;

import java.time.Clock;

import eu.binome.platform.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Tells whether what a session knows still counts, and makes its person the current user.
 */
@ApplicationScoped
@Transactional
public class Sessions {

    private final CurrentUser user;
    private final Clock clock;

    @Inject
    Sessions(CurrentUser user, Clock clock) {
        this.user = user;
        this.clock = clock;
    }

    protected Sessions() {
        this(null, null);
    }

    /** Whether the session still counts: not too old, the account open, its password the same. */
    @OpenToAll("asked with what the server itself put into the session")
    public boolean resume(SignedIn signedIn) {
        boolean young = clock.millis() - signedIn.sinceEpochMillis() < Setting.SESSION_LONGEST.value().toMillis();
        return young && user.become(new AccountId(signedIn.accountId()), signedIn.generation());
    }
}

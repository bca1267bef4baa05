package eu.binome.security;

import eu.binome.platform.Problem;
import eu.binome.platform.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * Slows down guessing: after some failures of one account or from one address, both known and unknown accounts have to wait.
 *
 * <p>An attempt counts as a failure from before its password is looked at until it succeeds, so that many at once are no way round.
 */
@ApplicationScoped
class Throttle {

    private final SignInAttempts attempts;
    private final EntityManager entities;

    @Inject
    Throttle(SignInAttempts attempts, EntityManager entities) {
        this.attempts = attempts;
        this.entities = entities;
    }

    protected Throttle() {
        this(null, null);
    }

    /**
     * Lets a sign-in be tried.
     *
     * @throws Problem {@code security.signIn.wait} while there were too many failures in the last 15 minutes
     */
    void enter(String email, String address) {
        enterBy(keyOf(email), address);
    }

    /**
     * Lets a new password be asked for; counted apart, so that nobody locks another one's sign-in by asking.
     *
     * @throws Problem {@code security.signIn.wait}
     */
    void enterReset(String email, String address) {
        enterBy(Tokens.hash("reset " + keyOf(email)), address);
    }

    /** Forgets the failures of an account that signed in. */
    void succeeded(String email) {
        entities.createNativeQuery("delete from sign_in_attempt where account_key = ?1").setParameter(1, keyOf(email)).executeUpdate();
    }

    private void enterBy(String key, String address) {
        long own = attempts.add(key, address);
        if (attempts.ofAccount(key) > Setting.SIGN_IN_FAILURES_ACCOUNT.value()
                || attempts.ofAddress(address) > Setting.SIGN_IN_FAILURES_ADDRESS.value()) {
            attempts.remove(own);
            throw new Problem("security.signIn.wait", SignInAttempts.WINDOW.toMinutes());
        }
    }

    private static String keyOf(String email) {
        return Tokens.hash(EmailAddress.of(email).orElseGet(email::strip));
    }
}

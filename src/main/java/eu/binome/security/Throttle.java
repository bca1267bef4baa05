package eu.binome.security;

import eu.binome.platform.Problem;
import eu.binome.platform.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * Slows down guessing: after some failures of one account from one address, both known and unknown accounts have to wait there; only
 * after many of one account from everywhere, or of all accounts from one address, they have to wait wherever it is. So whoever knows an
 * address of a mail box cannot lock its owner out with a handful of wrong passwords.
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

    /** Forgets the failures of an account at the address from which it signed in; what others try elsewhere still counts. */
    void succeeded(String email, String address) {
        entities.createNativeQuery("delete from sign_in_attempt where account_key = ?1 and address = ?2").setParameter(1, keyOf(email))
                .setParameter(2, address).executeUpdate();
    }

    /** Forgets all failures of an account that has a new password. */
    void renewed(String email) {
        entities.createNativeQuery("delete from sign_in_attempt where account_key = ?1").setParameter(1, keyOf(email)).executeUpdate();
    }

    private void enterBy(String key, String address) {
        long own = attempts.add(key, address);
        if (attempts.ofAccountFrom(key, address) > Setting.SIGN_IN_FAILURES_ACCOUNT.value()
                || attempts.ofAccount(key) > Setting.SIGN_IN_FAILURES_EVERYWHERE.value()
                || attempts.ofAddress(address) > Setting.SIGN_IN_FAILURES_ADDRESS.value()) {
            attempts.remove(own);
            throw new Problem("security.signIn.wait", SignInAttempts.WINDOW.toMinutes());
        }
    }

    private static String keyOf(String email) {
        return Tokens.hash(EmailAddress.of(email).orElseGet(email::strip));
    }
}

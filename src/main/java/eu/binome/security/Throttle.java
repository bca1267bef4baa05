package eu.binome.security;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;

import eu.binome.platform.Problem;
import eu.binome.platform.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * Slows down guessing: after some failures of one account or from one address, both known and unknown accounts have to wait.
 */
@ApplicationScoped
class Throttle {

    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    Throttle(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    protected Throttle() {
        this(null, null);
    }

    /**
     * Lets a sign-in be tried.
     *
     * @throws Problem {@code security.signIn.wait} while there were too many failures in the last 15 minutes
     */
    void check(String email, String address) {
        if (failures("account_key", keyOf(email)) >= Setting.SIGN_IN_FAILURES_ACCOUNT.value()
                || failures("address", address) >= Setting.SIGN_IN_FAILURES_ADDRESS.value()) {
            throw new Problem("security.signIn.wait", WINDOW.toMinutes());
        }
    }

    /** Keeps a failure, in a transaction of its own: the refusal that follows must not undo it. */
    @Transactional(TxType.REQUIRES_NEW)
    public void failed(String email, String address) {
        entities.createNativeQuery("delete from sign_in_attempt where attempted_at < ?1").setParameter(1, since()).executeUpdate();
        entities.createNativeQuery("insert into sign_in_attempt (account_key, address, attempted_at) values (?1, ?2, ?3)")
                .setParameter(1, keyOf(email)).setParameter(2, address)
                .setParameter(3, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)).executeUpdate();
    }

    /** Forgets the failures of an account that signed in. */
    void succeeded(String email) {
        entities.createNativeQuery("delete from sign_in_attempt where account_key = ?1").setParameter(1, keyOf(email)).executeUpdate();
    }

    private long failures(String column, String value) {
        return ((Number) entities.createNativeQuery(
                "select count(*) from sign_in_attempt where " + column + " = ?1 and attempted_at >= ?2")
                .setParameter(1, value).setParameter(2, since()).getSingleResult()).longValue();
    }

    private LocalDateTime since() {
        return LocalDateTime.ofInstant(clock.instant().minus(WINDOW), ZoneOffset.UTC);
    }

    private static String keyOf(String email) {
        return Tokens.hash(email.strip().toLowerCase(Locale.ROOT));
    }
}

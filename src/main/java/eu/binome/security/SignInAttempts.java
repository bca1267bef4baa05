package eu.binome.security;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * The attempts of the last minutes, each written and counted in a transaction of its own: what follows must not undo them.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class SignInAttempts {

    static final Duration WINDOW = Duration.ofMinutes(15);

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    SignInAttempts(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    protected SignInAttempts() {
        this(null, null);
    }

    /** Keeps one; its id. */
    long add(String accountKey, String address) {
        entities.createNativeQuery("delete from sign_in_attempt where attempted_at < ?1").setParameter(1, since()).executeUpdate();
        entities.createNativeQuery("insert into sign_in_attempt (account_key, address, attempted_at) values (?1, ?2, ?3)")
                .setParameter(1, accountKey).setParameter(2, address)
                .setParameter(3, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)).executeUpdate();
        return ((Number) entities.createNativeQuery("select last_insert_id()").getSingleResult()).longValue();
    }

    void remove(long id) {
        entities.createNativeQuery("delete from sign_in_attempt where id = ?1").setParameter(1, id).executeUpdate();
    }

    long ofAccountFrom(String accountKey, String address) {
        return ((Number) entities.createNativeQuery(
                "select count(*) from sign_in_attempt where account_key = ?1 and attempted_at >= ?2 and address = ?3")
                .setParameter(1, accountKey).setParameter(2, since()).setParameter(3, address).getSingleResult()).longValue();
    }

    long ofAccount(String accountKey) {
        return count("account_key", accountKey);
    }

    long ofAddress(String address) {
        return count("address", address);
    }

    private long count(String column, String value) {
        return ((Number) entities.createNativeQuery(
                "select count(*) from sign_in_attempt where " + column + " = ?1 and attempted_at >= ?2")
                .setParameter(1, value).setParameter(2, since()).getSingleResult()).longValue();
    }

    private LocalDateTime since() {
        return LocalDateTime.ofInstant(clock.instant().minus(WINDOW), ZoneOffset.UTC);
    }
}

package eu.binome.security;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import eu.binome.platform.NotFound;
import eu.binome.platform.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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
    private final EntityManager entities;
    private final Clock clock;

    @Inject
    DemoAccounts(Accounts accounts, EntityManager entities, Clock clock) {
        this.accounts = accounts;
        this.entities = entities;
        this.clock = clock;
    }

    protected DemoAccounts() {
        this(null, null, null);
    }

    /** Whether this installation shows the demo and has nobody in it yet. */
    @OpenToAll("asked at the start of the server")
    public boolean isWanted() {
        return Setting.DEMO.value() && accounts.all().isEmpty();
    }

    /** Marks that the demo is being loaded: one that is not marked as whole at the next start is removed there. */
    @OpenToAll("refuses outside of the demo")
    public void begin() {
        requireDemo();
        entities.createNativeQuery("insert into demo_load (id, begun_at) values (1, ?1)").setParameter(1, now()).executeUpdate();
    }

    /** Marks that it is whole. */
    @OpenToAll("refuses outside of the demo")
    public void finish() {
        requireDemo();
        entities.createNativeQuery("update demo_load set finished_at = ?1").setParameter(1, now()).executeUpdate();
    }

    /** Whether this installation shows the demo, and it is whole. */
    @OpenToAll("asked at the start of the server")
    public boolean areThere() {
        return Setting.DEMO.value() && !entities.createNativeQuery("select id from demo_load where finished_at is not null")
                .getResultList().isEmpty();
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

    /** Lets it be seen that an account's holder signs in now and then. */
    @OpenToAll("refuses outside of the demo")
    public void visited(AccountId id) {
        requireDemo();
        accounts.find(id).orElseThrow(NotFound::new).signedIn(clock.instant());
    }

    private Account create(String email, String name, String language) {
        requireDemo();
        return accounts.add(new Account(email, name, language, Passwords.hash(PASSWORD), clock.instant()));
    }

    private static void requireDemo() {
        if (!Setting.DEMO.value()) {
            throw new IllegalStateException("demo accounts are for the demo only");
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}

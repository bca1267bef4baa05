package eu.binome.security;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * The accounts and their memberships.
 */
@ApplicationScoped
@Transactional
class Accounts {

    private final EntityManager entities;

    @Inject
    Accounts(EntityManager entities) {
        this.entities = entities;
    }

    protected Accounts() {
        this(null);
    }

    Optional<Account> find(AccountId id) {
        return Optional.ofNullable(entities.find(Account.class, id.value()));
    }

    Optional<Account> byEmail(String email) {
        return entities.createQuery("select a from Account a where a.email = :email", Account.class)
                .setParameter("email", email.strip()).getResultStream().findFirst();
    }

    List<Membership> membershipsOf(AccountId account) {
        return entities.createQuery("select m from Membership m where m.accountId = :account order by m.id", Membership.class)
                .setParameter("account", account.value()).getResultList();
    }

    List<Account> all() {
        return entities.createQuery("select a from Account a order by a.name, a.id", Account.class).getResultList();
    }

    boolean isAnyAdministrator() {
        return !entities.createQuery("select a.id from Account a where a.administrator = true", Long.class).setMaxResults(1)
                .getResultList().isEmpty();
    }

    Account add(Account account) {
        entities.persist(account);
        entities.flush();
        return account;
    }

    void add(Membership membership) {
        entities.persist(membership);
        entities.flush();
    }
}

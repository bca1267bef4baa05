package eu.binome.security;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** The account of an address as it was typed. */
    Optional<Account> byEmail(String typed) {
        return EmailAddress.of(typed).flatMap(email -> entities.createQuery("select a from Account a where a.email = :email", Account.class)
                .setParameter("email", email).getResultStream().findFirst());
    }

    List<Membership> membershipsOf(AccountId account) {
        return entities.createQuery("select m from Membership m where m.accountId = :account order by m.id", Membership.class)
                .setParameter("account", account.value()).getResultList();
    }

    int countIn(long partnership) {
        return entities.createQuery("select count(distinct a.id) from Membership m, Account a where a.id = m.accountId and a.active = true"
                + " and m.partnershipId = :partnership", Long.class).setParameter("partnership", partnership).getSingleResult().intValue();
    }

    /** The organisations of a partnership for which somebody acts who may sign in. */
    Set<Long> organisationsWithPeople(long partnership) {
        return entities.createQuery("select distinct m.partnerId from Membership m, Account a where a.id = m.accountId and a.active = true"
                + " and m.partnershipId = :partnership and m.partnerId is not null", Long.class).setParameter("partnership", partnership)
                .getResultStream().collect(Collectors.toSet());
    }

    /** What an account is in partnerships, by their acronyms; their names are read from the tables of the module above. */
    List<Seat> seatsOf(AccountId account) {
        List<?> rows = entities.createNativeQuery("""
                select p.acronym, coalesce(o.name, ''), m.role, m.partner_id is not null and not exists (
                    select 1 from membership n join account a on a.id = n.account_id and a.active
                    where n.partner_id = m.partner_id and n.account_id <> m.account_id)
                from membership m join partnership p on p.id = m.partnership_id left join partner o on o.id = m.partner_id
                where m.account_id = ?1 order by p.acronym, m.id""").setParameter(1, account.value()).getResultList();
        return rows.stream().map(row -> (Object[]) row).map(row -> new Seat(row[0].toString(), row[1].toString(),
                Role.valueOf(row[2].toString()), ((Number) row[3]).intValue() == 1)).toList();
    }

    List<Account> all() {
        return entities.createQuery("select a from Account a order by a.name, a.id", Account.class).getResultList();
    }

    boolean isAnyAdministrator() {
        return !entities.createQuery("select a.id from Account a where a.administrator = true", Long.class).setMaxResults(1)
                .getResultList().isEmpty();
    }

    /** Lets nobody else add or remove coordinators of the partnerships that this account coordinates, until the transaction ends. */
    void lockCoordinatedBy(AccountId account) {
        entities.createNativeQuery("select p.id from partnership p join membership m on m.partnership_id = p.id"
                + " where m.account_id = ?1 and m.role = 'COORDINATOR' order by p.id for update").setParameter(1, account.value()).getResultList();
    }

    /** Whether a partnership would be left with nobody to coordinate it. */
    boolean isLastCoordinator(AccountId account) {
        return !entities.createQuery("select m.id from Membership m where m.accountId = :account and m.role = :role and not exists"
                + " (select o.id from Membership o, Account a where o.partnershipId = m.partnershipId and o.role = :role"
                + " and a.id = o.accountId and a.active = true and a.id <> :account)", Long.class)
                .setParameter("account", account.value()).setParameter("role", Role.COORDINATOR).setMaxResults(1).getResultList().isEmpty();
    }

    /** Lets nobody else do the same for this account until the transaction ends. */
    void lock(AccountId account) {
        entities.createNativeQuery("select id from account where id = ?1 for update").setParameter(1, account.value()).getResultList();
    }

    /** Notes when somebody signed in, unless another act holds their row just now: nobody has to wait for that. */
    void noteSignIn(AccountId account, Instant at) {
        boolean free = !entities.createNativeQuery("select id from account where id = ?1 for update skip locked")
                .setParameter(1, account.value()).getResultList().isEmpty();
        if (free) {
            entities.createNativeQuery("update account set last_sign_in_at = ?2 where id = ?1").setParameter(1, account.value())
                    .setParameter(2, LocalDateTime.ofInstant(at, ZoneOffset.UTC)).executeUpdate();
        }
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

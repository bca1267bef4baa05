package eu.binome.security;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import eu.binome.platform.NotFound;
import eu.binome.platform.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Who belongs to a partnership, and as what.
 */
@ApplicationScoped
@Transactional
public class Members {

    private final EntityManager entities;
    private final Accounts accounts;
    private final CurrentUser user;
    private final Clock clock;
    private final AuditNotes notes;
    private final OneTimeLinks links;

    @Inject
    Members(EntityManager entities, Accounts accounts, CurrentUser user, Clock clock, AuditNotes notes, OneTimeLinks links) {
        this.entities = entities;
        this.accounts = accounts;
        this.user = user;
        this.clock = clock;
        this.notes = notes;
        this.links = links;
    }

    protected Members() {
        this(null, null, null, null, null, null);
    }

    /** The members by name. */
    @Requires(Permission.READ_PARTNERSHIP)
    public List<MemberRow> of(ScopedId partnership) {
        List<Object[]> rows = entities.createQuery("select m, a, m.id from Membership m, Account a where a.id = m.accountId"
                + " and m.partnershipId = :partnership and a.active = true order by a.name, m.id", Object[].class)
                .setParameter("partnership", partnership.value()).getResultList();
        return rows.stream().map(row -> row((Membership) row[0], (Account) row[1], (Long) row[2])).toList();
    }

    /**
     * The partnerships of which the current user became coordinator since a moment; they found no other one until this transaction ends,
     * so that a button pressed twice is seen.
     */
    @OpenToAll("tells people of their own partnerships")
    public List<Long> coordinatedSince(Instant moment) {
        accounts.lock(user.account());
        return entities.createQuery("select m.partnershipId from Membership m where m.accountId = :account and m.role = :role"
                + " and m.createdAt > :moment", Long.class).setParameter("account", user.account().value())
                .setParameter("role", Role.COORDINATOR).setParameter("moment", moment).getResultList();
    }

    /**
     * Makes the current user the coordinator of the partnership that they have just created.
     *
     * @throws IllegalStateException when it has members already
     */
    @OpenToAll("called by the founding of a partnership, which passed the door; refuses a partnership that has members")
    public void found(ScopedId partnership, Optional<Long> partner) {
        boolean taken = !entities.createQuery("select m.id from Membership m where m.partnershipId = :partnership", Long.class)
                .setParameter("partnership", partnership.value()).setMaxResults(1).getResultList().isEmpty();
        if (taken) {
            throw new IllegalStateException("partnership " + partnership.value() + " has members");
        }
        Membership founder = new Membership(user.account(), partnership.value(), Role.COORDINATOR, partner, clock.instant());
        accounts.add(founder);
        user.joined(founder);
    }

    /**
     * Takes a role from a member. Whoever has none left does not come back by an invitation that is still open.
     *
     * @return whether such invitations were withdrawn
     * @throws Problem {@code security.member.last} when nobody would be left to coordinate
     */
    @Requires(Permission.MANAGE_PARTNERSHIP)
    public boolean remove(ScopedId partnership, long membershipId) {
        // Whoever else removes one waits here, and then counts who is left.
        PartnershipLock.take(entities, partnership.value());
        Membership membership = Optional.ofNullable(entities.find(Membership.class, membershipId))
                .filter(m -> m.partnershipId() == partnership.value()).orElseThrow(NotFound::new);
        if (membership.role() == Role.COORDINATOR && coordinators(partnership) == 1) {
            throw new Problem("security.member.last");
        }
        entities.remove(membership);
        notes.changed("member " + membership.account().value(), membership.role().name(), "");
        return accounts.membershipsOf(membership.account()).stream().noneMatch(other -> !other.equals(membership) && other.partnershipId() == partnership.value())
                && withdraw(partnership, accounts.find(membership.account()).orElseThrow().email());
    }

    private boolean withdraw(ScopedId partnership, String email) {
        List<OneTimeLink> open = links.openInto(partnership.value()).stream().filter(link -> link.email().equals(email)).toList();
        open.forEach(link -> {
            links.use(link);
            notes.changed("invited", email + " " + link.invitation().role(), "");
        });
        return !open.isEmpty();
    }

    /** The members who act for a partner organisation, in whatever role; for mails and tasks. */
    @Requires(Permission.READ_PARTNERSHIP)
    public List<MemberRow> actingFor(ScopedId partnership, long partnerId) {
        return of(partnership).stream().filter(m -> Objects.equals(m.partnerId(), Optional.of(partnerId))).toList();
    }

    private long coordinators(ScopedId partnership) {
        return of(partnership).stream().filter(m -> m.role() == Role.COORDINATOR).count();
    }

    private static MemberRow row(Membership m, Account a, Long id) {
        return new MemberRow(id, a.id(), a.name(), a.email(), m.role(), m.partnerId());
    }
}

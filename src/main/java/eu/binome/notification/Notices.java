package eu.binome.notification;

import java.time.Clock;
import java.util.Collection;
import java.util.List;

import eu.binome.security.AccountId;
import eu.binome.security.CurrentUser;
import eu.binome.security.OpenToAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Tells people what happened, in the transaction in which it happened.
 */
@ApplicationScoped
@Transactional
public class Notices {

    private final EntityManager entities;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    Notices(EntityManager entities, CurrentUser user, Clock clock) {
        this.entities = entities;
        this.user = user;
        this.clock = clock;
    }

    protected Notices() {
        this(null, null, null);
    }

    /** Tells some members of a partnership; whoever acts is not told of their own act. */
    @OpenToAll("written by acts that passed the door already, for members of the partnership they acted in")
    public void tell(long partnershipId, Collection<AccountId> members, NoticeText text) {
        members.stream().distinct().filter(member -> !user.isSignedIn() || !member.equals(user.account()))
                .forEach(member -> entities.persist(new Notice(partnershipId, member, text, clock.instant())));
    }

    /**
     * What the current user was told, newest first.
     *
     * @param most how many at most
     */
    @OpenToAll("gives the current user's own notices, and nothing to strangers")
    public List<NoticeRow> mine(int most) {
        if (!user.isSignedIn()) {
            return List.of();
        }
        return entities.createQuery("select n from Notice n where n.accountId = :account and n.partnershipId in :partnerships"
                + " order by n.createdAt desc, n.id desc", Notice.class).setParameter("account", user.account().value())
                .setParameter("partnerships", nonEmpty(user.partnerships())).setMaxResults(most)
                .getResultStream().map(Notice::asRow).toList();
    }

    private static Collection<Long> nonEmpty(Collection<Long> ids) {
        return ids.isEmpty() ? List.of(0L) : ids;
    }
}

package eu.binome.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import eu.binome.security.AccountId;
import eu.binome.security.CurrentUser;
import eu.binome.security.OpenToAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
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
        others(members).forEach(member -> entities.persist(new Notice(partnershipId, member, text, clock.instant())));
    }

    /**
     * As {@link #tell}, how many, of an act that is done in several transactions: each tells how many more, people have one notice, whose
     * number grows until a mail takes it along.
     *
     * @param number its only argument is the number
     * @param since  when the act began
     */
    @OpenToAll("written by acts that passed the door already, for members of the partnership they acted in")
    public void tellMore(long partnershipId, Collection<AccountId> members, NoticeText number, Instant since) {
        List<AccountId> others = others(members);
        Map<Long, Notice> told = others.isEmpty() ? Map.of() : growing(partnershipId, others, number, since);
        for (AccountId member : others) {
            if (told.containsKey(member.value())) {
                told.get(member.value()).count(Long.parseLong(number.arguments().getFirst()));
            } else {
                entities.persist(new Notice(partnershipId, member, number, clock.instant()));
            }
        }
    }

    /** What these people were told since and no mail took along, by account; no mail takes it along before this transaction ends. */
    private Map<Long, Notice> growing(long partnershipId, List<AccountId> members, NoticeText number, Instant since) {
        return entities.createQuery("select n from Notice n where n.partnershipId = :partnership and n.accountId in :members"
                + " and n.messageKey = :key and n.link = :link and n.createdAt >= :since and n.mailedAt is null", Notice.class)
                .setParameter("partnership", partnershipId).setParameter("members", members.stream().map(AccountId::value).toList())
                .setParameter("key", number.messageKey()).setParameter("link", number.link()).setParameter("since", since)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream()
                .collect(Collectors.toMap(Notice::accountId, Function.identity(), (first, second) -> second));
    }

    private List<AccountId> others(Collection<AccountId> members) {
        return members.stream().distinct().filter(member -> !user.isSignedIn() || !member.equals(user.account())).toList();
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

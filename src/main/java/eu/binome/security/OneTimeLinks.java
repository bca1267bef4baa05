package eu.binome.security;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import eu.binome.platform.Mail;
import eu.binome.platform.Problem;
import eu.binome.security.OneTimeLink.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * The one-time links.
 */
@ApplicationScoped
@Transactional
class OneTimeLinks {

    private static final Duration SAME_PRESS = Duration.ofMinutes(1);

    private final EntityManager entities;
    private final Mail mail;
    private final Clock clock;

    @Inject
    OneTimeLinks(EntityManager entities, Mail mail, Clock clock) {
        this.entities = entities;
        this.mail = mail;
        this.clock = clock;
    }

    protected OneTimeLinks() {
        this(null, null, null);
    }

    OneTimeLink add(String token, Purpose purpose, String email, Duration life) {
        OneTimeLink link = new OneTimeLink(Tokens.hash(token), purpose, email, clock.instant(), clock.instant().plus(life));
        entities.persist(link);
        return link;
    }

    /**
     * The link of a token.
     *
     * @throws Problem {@code security.link.void} when it is unknown, used or expired: all three look alike
     */
    OneTimeLink usable(String token) {
        return known(token).filter(link -> link.isUsable(clock.instant())).orElseThrow(() -> new Problem("security.link.void"));
    }

    /** The link of a token, even when it is used or expired. */
    Optional<OneTimeLink> known(String token) {
        return entities.createQuery("select l from OneTimeLink l where l.tokenHash = :hash", OneTimeLink.class)
                .setParameter("hash", Tokens.hash(token)).getResultStream().findFirst();
    }

    /** The invitations into a partnership that can still be accepted, oldest first. */
    List<OneTimeLink> openInto(long partnership) {
        return entities.createQuery("select l from OneTimeLink l where l.partnershipId = :partnership and l.usedAt is null"
                + " and l.expiresAt > :now order by l.id", OneTimeLink.class).setParameter("partnership", partnership)
                .setParameter("now", clock.instant()).getResultList();
    }

    /** As {@link #openInto}, and nobody else invites into the partnership until this transaction ends. */
    List<OneTimeLink> lockOpenInto(long partnership) {
        PartnershipLock.take(entities, partnership);
        return openInto(partnership);
    }

    /** Whether a link is so new that asking for it once more is the same press of a button. */
    boolean isOfSamePress(OneTimeLink link) {
        return link.isNewerThan(clock.instant().minus(SAME_PRESS));
    }

    /** Uses a link up; the mail that carries it loses its text. */
    void use(OneTimeLink link) {
        if (link.isUsable(clock.instant())) {
            link.use(clock.instant());
        }
        mail.spent(link.tokenHash());
    }

    /** Uses up all links of one purpose that went to one address. */
    void spend(Purpose purpose, String email) {
        entities.createQuery("select l from OneTimeLink l where l.purpose = :purpose and l.email = :email and l.usedAt is null",
                OneTimeLink.class).setParameter("purpose", purpose).setParameter("email", email).getResultList().forEach(this::use);
    }
}

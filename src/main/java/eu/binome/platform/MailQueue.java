package eu.binome.platform;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * The mails that are due, each in a transaction of its own: a crash sends at most one of them twice, and nodes never the same one.
 */
@ApplicationScoped
class MailQueue {

    private static final String CLAIM = "select * from mail_message where next_attempt_at <= ?1 order by next_attempt_at, id limit 1"
            + " for update skip locked";

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    MailQueue(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    protected MailQueue() {
        this(null, null);
    }

    /**
     * Hands the mail that has waited longest to the server; a refused one waits for its next attempt.
     *
     * @return whether there was one
     */
    @Transactional
    public boolean sendNext(MailServer server) {
        List<MailMessage> due = due();
        due.forEach(mail -> send(server, mail));
        return !due.isEmpty();
    }

    /**
     * Forgets texts whose link has grown too old.
     *
     * @return how many
     */
    @Transactional
    public int forgetOutdated() {
        return entities.createNativeQuery("update mail_message set body = '', next_attempt_at = null, version = version + 1"
                + " where text_until <= ?1 and body <> ''").setParameter(1, now()).executeUpdate();
    }

    /** The hint has the lock taken on the connection of the transaction, inside and outside of a container. */
    @SuppressWarnings("unchecked")
    private List<MailMessage> due() {
        return entities.createNativeQuery(CLAIM, MailMessage.class).setParameter(1, now())
                .setHint("eclipselink.pessimistic-lock", "Lock").getResultList();
    }

    private void send(MailServer server, MailMessage mail) {
        try {
            server.take(mail);
            mail.sent(clock.instant());
        } catch (MessagingException | RuntimeException e) {
            // whatever one mail brings about, those behind it are waited for
            mail.failed(e.toString(), clock.instant());
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}

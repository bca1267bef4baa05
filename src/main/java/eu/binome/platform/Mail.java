package eu.binome.platform;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * Takes mails in the transaction of the act that asks for them; they leave afterwards, or wait in the outbox.
 */
@ApplicationScoped
public class Mail {

    /** Mails of one page of the outbox. */
    public static final int PAGE = 50;

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    public Mail(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    protected Mail() {
        this(null, null);
    }

    /** Queues one mail of plain text. */
    public void queue(String recipient, String subject, String body) {
        entities.persist(new MailMessage(recipient, subject, body, clock.instant()));
    }

    /**
     * Queues one mail that carries a one-time link. Its text goes when it was sent, or the link was used or grew too old: whoever
     * reads the database later finds nothing that opens anything.
     *
     * @param linkHash by which {@link #spent} finds it
     * @param until    when the link grows too old
     */
    public void queueLink(String recipient, String subject, String body, String linkHash, Instant until) {
        entities.persist(new MailMessage(recipient, subject, body, clock.instant()).withLink(linkHash, until));
    }

    /** Forgets the text of the mail that carries this link, and does not send it any more. */
    public void spent(String linkHash) {
        entities.createNativeQuery("update mail_message set body = '', next_attempt_at = null, version = version + 1 where link_hash = ?1")
                .setParameter(1, linkHash).executeUpdate();
    }

    /**
     * A page of mails, newest first.
     *
     * @param recipient part of the recipient's address; empty for all
     * @param before    only mails with a smaller id
     * @return at most {@link #PAGE}
     */
    public List<OutboxRow> before(String recipient, long before) {
        Instant now = clock.instant();
        return entities.createQuery("select m from MailMessage m where m.id < ?1 and locate(?2, m.recipient) > 0 order by m.id desc", MailMessage.class)
                .setParameter(1, before).setParameter(2, recipient)
                .setMaxResults(PAGE).getResultStream().map(mail -> mail.asRow(now)).toList();
    }

    /**
     * Has a mail that was given up sent again.
     *
     * @throws Problem {@code platform.mail.notGivenUp}
     */
    public void sendAgain(long id) {
        Optional.ofNullable(entities.find(MailMessage.class, id)).orElseThrow(NotFound::new).sendAgain(clock.instant());
    }
}

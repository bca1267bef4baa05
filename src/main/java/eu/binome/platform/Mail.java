package eu.binome.platform;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * Takes mails in the transaction of the act that asks for them; they leave afterwards, or wait in the outbox.
 */
@ApplicationScoped
public class Mail {

    private static final int OUTBOX_ROWS = 200;

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

    /** The newest 200 mails, newest first. */
    public List<OutboxRow> newest() {
        return entities.createQuery("select m from MailMessage m order by m.id desc", MailMessage.class)
                .setMaxResults(OUTBOX_ROWS).getResultStream().map(MailMessage::asRow).toList();
    }
}

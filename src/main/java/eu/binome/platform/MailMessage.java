package eu.binome.platform;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * One mail, written with the act that asks for it and sent afterwards.
 */
@Entity
@Table(name = "mail_message")
class MailMessage {

    private static final int ERROR_LENGTH = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String recipient;
    private String subject;
    private String body;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "sent_at")
    private Instant sentAt;
    private int attempts;
    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;
    @Column(name = "link_hash")
    private String linkHash;
    @Column(name = "text_until")
    private Instant textUntil;
    @Column(name = "last_error")
    private String lastError;
    @Version
    private long version;

    protected MailMessage() {
    }

    MailMessage(String recipient, String subject, String body, Instant createdAt) {
        this.recipient = recipient;
        this.subject = subject;
        this.body = body;
        this.createdAt = createdAt;
        this.nextAttemptAt = createdAt;
    }

    /** Notes that the text holds a one-time link, which opens something until then. */
    MailMessage withLink(String hash, Instant until) {
        linkHash = hash;
        textUntil = until;
        return this;
    }

    /** The mail server took it; nobody needs the text here any more. */
    void sent(Instant at) {
        sentAt = at;
        lastError = null;
        nextAttemptAt = null;
        body = "";
        attempts++;
    }

    void failed(String reason, Instant at) {
        attempts++;
        lastError = reason.length() > ERROR_LENGTH ? reason.substring(0, ERROR_LENGTH) : reason;
        nextAttemptAt = RetryPause.after(attempts).map(at::plus).orElse(null);
    }

    /**
     * Begins anew with a mail that was given up.
     *
     * @throws Problem {@code platform.mail.notGivenUp}
     */
    void sendAgain(Instant now) {
        if (state(now) != MailState.GIVEN_UP) {
            throw new Problem("platform.mail.notGivenUp");
        }
        attempts = 0;
        nextAttemptAt = now;
    }

    String recipient() {
        return recipient;
    }

    String subject() {
        return subject;
    }

    String body() {
        return body;
    }

    OutboxRow asRow(Instant now) {
        MailState state = state(now);
        return new OutboxRow(id, recipient, subject, state == MailState.SPENT ? "" : body, createdAt, Optional.ofNullable(sentAt),
                Optional.ofNullable(lastError), state);
    }

    private MailState state(Instant now) {
        if (sentAt != null) {
            return MailState.SENT;
        }
        if (body.isEmpty() || textUntil != null && !now.isBefore(textUntil)) {
            return MailState.SPENT;
        }
        return nextAttemptAt == null ? MailState.GIVEN_UP : MailState.WAITING;
    }
}

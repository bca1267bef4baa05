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
    }

    void sent(Instant at) {
        sentAt = at;
        lastError = null;
        attempts++;
    }

    void failed(String reason) {
        attempts++;
        lastError = reason.length() > ERROR_LENGTH ? reason.substring(0, ERROR_LENGTH) : reason;
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

    OutboxRow asRow() {
        return new OutboxRow(id, recipient, subject, body, createdAt, Optional.ofNullable(sentAt), Optional.ofNullable(lastError));
    }
}

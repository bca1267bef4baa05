package eu.binome.notification;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.core.type.TypeReference;

import eu.binome.platform.Json;
import eu.binome.security.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * One thing that a person is told.
 */
@Entity
@Table(name = "notice")
class Notice {

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {
    };

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "partnership_id")
    private long partnershipId;
    @Column(name = "account_id")
    private long accountId;
    @Column(name = "message_key")
    private String messageKey;
    private String arguments;
    private String link;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "mailed_at")
    private Instant mailedAt;
    @Version
    private long version;

    protected Notice() {
    }

    Notice(long partnershipId, AccountId to, NoticeText text, Instant createdAt) {
        this.partnershipId = partnershipId;
        this.accountId = to.value();
        this.messageKey = text.messageKey();
        this.arguments = Json.write(text.arguments());
        this.link = text.link();
        this.createdAt = createdAt;
    }

    /** The only argument is a number: makes it greater. */
    void count(long more) {
        arguments = Json.write(List.of(String.valueOf(Long.parseLong(Json.read(arguments, TEXTS).getFirst()) + more)));
    }

    void mailed(Instant at) {
        mailedAt = at;
    }

    long partnershipId() {
        return partnershipId;
    }

    long accountId() {
        return accountId;
    }

    NoticeRow asRow() {
        return new NoticeRow(partnershipId, new NoticeText(messageKey, Json.read(arguments, TEXTS), link), createdAt);
    }
}

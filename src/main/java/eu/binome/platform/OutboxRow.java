package eu.binome.platform;

import java.time.Instant;
import java.util.Optional;

/**
 * A mail as the administrator reads it in the outbox.
 *
 * @param body empty once it was sent, or its link was used or grew too old
 */
public record OutboxRow(long id, String recipient, String subject, String body, Instant createdAt, Optional<Instant> sentAt,
                        Optional<String> lastError, MailState state) {
}

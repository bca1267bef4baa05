package eu.binome.platform;

import java.time.Instant;
import java.util.Optional;

/**
 * A mail as the administrator reads it in the outbox.
 */
public record OutboxRow(long id, String recipient, String subject, String body, Instant createdAt, Optional<Instant> sentAt,
                        Optional<String> lastError) {
}

package eu.binome.security;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One line of the audit trail: who did what, when, on which object, from what to what.
 *
 * @param action {@code Service.method}
 */
public record AuditLine(long id, Instant at, String who, String action, Optional<String> objectKind, Optional<Long> objectId,
                        List<AuditChange> changes, String requestId) {
}

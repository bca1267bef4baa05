package eu.binome.security;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which lines of the audit trail are wanted; days are those of Brussels, both included.
 */
public record AuditFilter(Optional<String> who, Optional<String> objectKind, Optional<LocalDate> from, Optional<LocalDate> to) {
}

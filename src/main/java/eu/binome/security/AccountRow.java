package eu.binome.security;

import java.time.Instant;
import java.util.Optional;

/**
 * An account as the administrator sees it.
 */
public record AccountRow(AccountId id, String email, String name, boolean administrator, boolean founder, boolean active,
                         Optional<Instant> lastSignInAt) {
}

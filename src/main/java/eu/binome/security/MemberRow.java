package eu.binome.security;

import java.util.Optional;

/**
 * A member of a partnership.
 *
 * @param partnerId the organisation they act for
 */
public record MemberRow(long membershipId, AccountId account, String name, String email, Role role, Optional<Long> partnerId) {
}

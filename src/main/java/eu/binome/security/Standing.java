package eu.binome.security;

import java.util.Optional;
import java.util.Set;

/**
 * What an account is in a partnership.
 *
 * @param roles   none for outsiders
 * @param partner the partner organisation that it acts for
 */
public record Standing(Set<Role> roles, Optional<Long> partner) {

    public Standing {
        roles = Set.copyOf(roles);
    }

    /** Whether the account has this role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }
}

package eu.binome.home.web;

import java.util.List;
import java.util.Set;

import eu.binome.security.Role;

/**
 * Says to somebody for whom nothing waits what their role in a partnership will bring, and when.
 */
final class Awaited {

    /** Who is asked for most comes first: several roles are told as the one that is asked for more. */
    private static final List<Role> MOST_ASKED_FIRST = List.of(Role.COORDINATOR, Role.CONTRIBUTOR, Role.COMMITTEE, Role.EXPERT, Role.READER);

    private Awaited() {
    }

    /** Message key of the sentence; that of readers for who has no role. */
    static String key(Set<Role> roles) {
        return "home.start.nothing." + MOST_ASKED_FIRST.stream().filter(roles::contains).findFirst().orElse(Role.READER);
    }
}

package eu.binome.search;

import eu.binome.security.CurrentUser;
import eu.binome.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells which audiences the person behind the request belongs to.
 */
@ApplicationScoped
class Readers {

    private final CurrentUser user;

    @Inject
    Readers(CurrentUser user) {
        this.user = user;
    }

    protected Readers() {
        this(null);
    }

    Reader current() {
        if (!user.isSignedIn()) {
            return Reader.anonymous();
        }
        Set<Audience> audiences = new HashSet<>();
        for (long partnership : user.partnerships()) {
            Set<Role> roles = user.rolesIn(partnership);
            audiences.add(Audience.members(partnership));
            if (roles.contains(Role.COORDINATOR)) {
                audiences.add(Audience.coordinators(partnership));
            }
            if (roles.stream().anyMatch(role -> role != Role.READER)) {
                audiences.add(Audience.team(partnership));
            }
            user.partnerIn(partnership).map(Audience::partner).ifPresent(audiences::add);
        }
        return new Reader(audiences);
    }
}

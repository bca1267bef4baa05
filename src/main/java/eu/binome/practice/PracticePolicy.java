package eu.binome.practice;

import java.util.EnumSet;
import java.util.Set;

import eu.binome.platform.NotFound;
import eu.binome.platform.Refused;
import eu.binome.security.CurrentUser;
import eu.binome.security.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/**
 * Whose practices are whose: drafts are for their organisation and the coordinator, accepted ones for the partnership.
 */
@RequestScoped
class PracticePolicy {

    @Inject
    private CurrentUser user;

    PracticePolicy() {
    }

    PracticePolicy(CurrentUser user) {
        this.user = user;
    }

    /** The statuses in which the reader sees practices of other organisations. */
    Set<PracticeStatus> readable(long partnership) {
        Set<Role> roles = user.rolesIn(partnership);
        if (roles.contains(Role.COORDINATOR)) {
            return EnumSet.allOf(PracticeStatus.class);
        }
        Set<PracticeStatus> statuses = EnumSet.copyOf(PracticeStatus.acceptedOnes());
        if (roles.stream().anyMatch(role -> role != Role.READER)) {
            statuses.add(PracticeStatus.SUBMITTED);
        }
        return statuses;
    }

    /** Hides a practice that the reader must not see. */
    Practice readable(Practice practice) {
        if (!isOwn(practice) && !readable(practice.partnership().value()).contains(practice.status())) {
            throw new NotFound();
        }
        return practice;
    }

    /** Whether the reader may write in it now. */
    boolean mayWrite(Practice practice) {
        if (user.rolesIn(practice.partnership().value()).contains(Role.COORDINATOR)) {
            return practice.status() != PracticeStatus.ARCHIVED;
        }
        return isContributor(practice) && isOwn(practice) && practice.status().isOpen();
    }

    /** Refuses to write in a practice of others, or in one that is no longer open. */
    Practice writable(Practice practice) {
        readable(practice);
        if (!mayWrite(practice)) {
            throw new Refused();
        }
        return practice;
    }

    /** Whether the reader speaks for the organisation that owns it, or coordinates. */
    boolean maySpeakFor(Practice practice) {
        return user.rolesIn(practice.partnership().value()).contains(Role.COORDINATOR) || isContributor(practice) && isOwn(practice);
    }

    /** Whether the reader may write it in further languages. */
    boolean mayTranslate(Practice practice) {
        return maySpeakFor(practice) && practice.status() != PracticeStatus.ARCHIVED;
    }

    /** Whether what happened to the practice on its way is the reader's business: their organisation owns it, or they coordinate. */
    boolean isConcerned(Practice practice) {
        return isOwn(practice) || isCoordinator(practice);
    }

    /** Whether the reader may see the practice as it stood when it had this status. */
    boolean mayRead(Practice practice, PracticeStatus then) {
        return isConcerned(practice) || readable(practice.partnership().value()).contains(then);
    }

    boolean isCoordinator(Practice practice) {
        return user.rolesIn(practice.partnership().value()).contains(Role.COORDINATOR);
    }

    private boolean isContributor(Practice practice) {
        return user.rolesIn(practice.partnership().value()).contains(Role.CONTRIBUTOR);
    }

    private boolean isOwn(Practice practice) {
        return user.partnerIn(practice.partnership().value()).filter(own -> own == practice.owner().value()).isPresent();
    }
}

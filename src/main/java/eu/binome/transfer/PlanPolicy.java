package eu.binome.transfer;

import java.util.Optional;
import java.util.Set;

import eu.binome.partnership.PartnerId;
import eu.binome.platform.Refused;
import eu.binome.security.CurrentUser;
import eu.binome.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Whose plan it is: the partners of the binôme and the coordinator write, each partner signs for itself, the receiver chooses the practice;
 * the rest of the partnership reads once something is written, since a plan that nobody began has nothing to tell and invites no comment.
 */
@ApplicationScoped
class PlanPolicy {

    private final CurrentUser user;

    @Inject
    PlanPolicy(CurrentUser user) {
        this.user = user;
    }

    protected PlanPolicy() {
        this(null);
    }

    PlanRights rights(TransferPlan plan) {
        Set<Role> roles = user.rolesIn(plan.partnership().value());
        boolean coordinates = roles.contains(Role.COORDINATOR);
        Optional<PartnerId> party = own(plan).filter(partner -> coordinates || roles.contains(Role.CONTRIBUTOR));
        boolean receives = party.filter(plan.receiver()::equals).isPresent();
        return new PlanRights(coordinates || party.isPresent(), coordinates || receives, party);
    }

    boolean mayRead(TransferPlan plan) {
        return plan.status() != TransferPlanStatus.EMPTY || own(plan).isPresent() || rights(plan).writes();
    }

    TransferPlan readable(TransferPlan plan) {
        if (!mayRead(plan)) {
            throw new Refused();
        }
        return plan;
    }

    TransferPlan writable(TransferPlan plan) {
        if (!rights(plan).writes()) {
            throw new Refused();
        }
        return plan;
    }

    TransferPlan choosable(TransferPlan plan) {
        if (!rights(plan).chooses()) {
            throw new Refused();
        }
        return plan;
    }

    /** The party for which the reader signs. */
    PartnerId signer(TransferPlan plan) {
        return rights(plan).signs().orElseThrow(Refused::new);
    }

    private Optional<PartnerId> own(TransferPlan plan) {
        return user.partnerIn(plan.partnership().value()).map(PartnerId::new).filter(plan.parties()::contains);
    }
}

package eu.binome.pairing;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipId;
import eu.binome.platform.Refused;
import eu.binome.security.CurrentUser;
import eu.binome.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * Whose part of the grid one may write: one's own organisation's, the coordinator everyone's.
 */
@ApplicationScoped
class GridAccess {

    private final EntityManager entities;
    private final CurrentUser user;

    @Inject
    GridAccess(EntityManager entities, CurrentUser user) {
        this.entities = entities;
        this.user = user;
    }

    protected GridAccess() {
        this(null, null);
    }

    /**
     * The partnership of a partner whose part this person may write.
     *
     * @throws Refused for another organisation's
     */
    PartnershipId writable(PartnerId partner) {
        PartnershipId partnership = partnershipOf(partner);
        if (!mayWrite(partnership, partner)) {
            throw new Refused();
        }
        return partnership;
    }

    boolean mayWrite(PartnershipId partnership, PartnerId partner) {
        return user.rolesIn(partnership.value()).contains(Role.COORDINATOR)
                || user.rolesIn(partnership.value()).contains(Role.CONTRIBUTOR)
                && user.partnerIn(partnership.value()).filter(own -> own == partner.value()).isPresent();
    }

    /** The partnership of a partner that exists: the door looked. */
    PartnershipId partnershipOf(PartnerId partner) {
        Object id = entities.createNativeQuery("select partnership_id from partner where id = ?1").setParameter(1, partner.value())
                .getSingleResult();
        return new PartnershipId(((Number) id).longValue());
    }
}

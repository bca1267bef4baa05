package eu.binome.security;

import jakarta.persistence.EntityManager;

/**
 * Lets one transaction at a time do in a partnership what two at once would do twice, or each without the other: begin a guide, make plans,
 * confirm a pairing, add topics, invite, and remove a coordinator. All of them wait for each other; each is short.
 */
public final class PartnershipLock {

    private PartnershipLock() {
    }

    /** Goes on once no other transaction holds it, and holds it until this one ends. */
    public static void take(EntityManager entities, long partnership) {
        entities.createNativeQuery("select id from partnership where id = ?1 for update").setParameter(1, partnership).getResultList();
    }
}

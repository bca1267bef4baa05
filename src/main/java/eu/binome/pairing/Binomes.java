package eu.binome.pairing;

import java.util.List;
import java.util.Optional;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipId;
import eu.binome.security.PartnershipLock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * The binômes of all partnerships and the decisions that made them.
 */
@ApplicationScoped
class Binomes {

    private final EntityManager entities;

    @Inject
    Binomes(EntityManager entities) {
        this.entities = entities;
    }

    protected Binomes() {
        this(null);
    }

    /** The decision that stands now, if there is one. */
    Optional<PairingDecision> standing(PartnershipId partnership) {
        return entities.createQuery("select d from PairingDecision d where d.partnershipId = :partnership and d.reopenedAt is null"
                + " order by d.id desc", PairingDecision.class).setParameter("partnership", partnership.value()).setMaxResults(1)
                .getResultStream().findFirst();
    }

    /** The binômes of the decision that stands now, by id; none while there is no such decision. */
    List<Binome> confirmed(PartnershipId partnership) {
        return standing(partnership).map(decision -> entities.createQuery(
                "select b from Binome b where b.decisionId = :decision order by b.id", Binome.class).setParameter("decision", decision.id())
                .setHint("eclipselink.batch", "b.members").setHint("eclipselink.batch.type", "IN").getResultList()).orElse(List.of());
    }

    /** Keeps a decision: a binôme with the same members as an earlier one is the same binôme. */
    void decide(PartnershipId partnership, PairingDecision decision, PairingProposal proposal) {
        entities.persist(decision);
        entities.flush();
        for (ProposedBinome proposed : proposal.binomes()) {
            Binome binome = withMembers(partnership, proposed.members()).orElseGet(() -> new Binome(partnership, proposed.members()));
            binome.decided(decision, proposed);
            entities.persist(binome);
        }
        entities.flush();
    }

    /** Nobody else decides about this partnership's pairing until the transaction ends. */
    void lock(PartnershipId partnership) {
        PartnershipLock.take(entities, partnership.value());
    }

    private Optional<Binome> withMembers(PartnershipId partnership, List<PartnerId> members) {
        return entities.createQuery("select b from Binome b where b.partnershipId = :partnership", Binome.class)
                .setParameter("partnership", partnership.value()).setHint("eclipselink.batch", "b.members")
                .setHint("eclipselink.batch.type", "IN").getResultStream().filter(b -> b.partners().equals(members)).findFirst();
    }
}

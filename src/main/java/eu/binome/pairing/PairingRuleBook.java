package eu.binome.pairing;

import java.util.List;
import java.util.Optional;

import eu.binome.partnership.PartnershipId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * The rules of all partnerships.
 */
@ApplicationScoped
class PairingRuleBook {

    private final EntityManager entities;

    @Inject
    PairingRuleBook(EntityManager entities) {
        this.entities = entities;
    }

    protected PairingRuleBook() {
        this(null);
    }

    List<PairingRule> of(PartnershipId partnership) {
        return entities.createQuery("select r from PairingRule r where r.partnershipId = :partnership"
                + " order by r.firstPartnerId, r.secondPartnerId", PairingRule.class).setParameter("partnership", partnership.value())
                .getResultList();
    }

    Optional<PairingRule> about(PartnershipId partnership, PartnerPair pair) {
        return of(partnership).stream().filter(rule -> rule.pair().equals(pair)).findFirst();
    }

    PairingRules rules(PartnershipId partnership) {
        List<PairingRule> all = of(partnership);
        return PairingRules.of(pairs(all, RuleKind.LOCKED), pairs(all, RuleKind.FORBIDDEN));
    }

    void add(PairingRule rule) {
        entities.persist(rule);
    }

    void remove(PairingRule rule) {
        entities.remove(rule);
    }

    private static List<PartnerPair> pairs(List<PairingRule> rules, RuleKind kind) {
        return rules.stream().filter(rule -> rule.kind() == kind).map(PairingRule::pair).toList();
    }
}

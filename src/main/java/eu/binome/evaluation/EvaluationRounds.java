package eu.binome.evaluation;

import java.util.List;
import java.util.Optional;

import eu.binome.partnership.PartnershipId;
import eu.binome.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

/**
 * The rounds.
 */
@ApplicationScoped
class EvaluationRounds {

    private final EntityManager entities;

    @Inject
    EvaluationRounds(EntityManager entities) {
        this.entities = entities;
    }

    protected EvaluationRounds() {
        this(null);
    }

    EvaluationRound get(EvaluationRoundId id) {
        return Optional.ofNullable(entities.find(EvaluationRound.class, id.value())).orElseThrow(NotFound::new);
    }

    /** A round that nobody else changes, cuts or publishes until this transaction ends. */
    EvaluationRound locked(EvaluationRoundId id) {
        return Optional.ofNullable(entities.find(EvaluationRound.class, id.value(), LockModeType.PESSIMISTIC_WRITE)).orElseThrow(NotFound::new);
    }

    /** A round that nobody changes, cuts or publishes until this transaction ends; others may hold it at the same time. */
    EvaluationRound held(EvaluationRoundId id) {
        entities.createNativeQuery("select id from evaluation_round where id = ?1 lock in share mode").setParameter(1, id.value()).getResultList();
        EvaluationRound round = get(id);
        entities.refresh(round);
        return round;
    }

    /** All rounds of a partnership, newest first. */
    List<EvaluationRound> of(PartnershipId partnership) {
        return entities.createQuery("select r from EvaluationRound r where r.partnershipId = :partnership order by r.number desc",
                EvaluationRound.class).setParameter("partnership", partnership.value()).getResultList();
    }

    EvaluationRoundId add(EvaluationRound round) {
        entities.persist(round);
        entities.flush();
        return round.id();
    }
}

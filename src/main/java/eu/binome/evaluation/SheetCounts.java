package eu.binome.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * Counts sheets, without looking into them.
 */
@ApplicationScoped
class SheetCounts {

    private final EntityManager entities;

    @Inject
    SheetCounts(EntityManager entities) {
        this.entities = entities;
    }

    protected SheetCounts() {
        this(null);
    }

    /** Progress of every organisation that was allotted sheets, by its id. */
    Map<PartnerId, SheetProgress> of(EvaluationRoundId round) {
        List<Object[]> rows = entities.createQuery("select s.partnerId, count(s), sum(case when s.status = :status then 1 else 0 end)"
                + " from ScoreSheet s where s.roundId = :round and s.withdrawnAt is null group by s.partnerId order by s.partnerId", Object[].class)
                .setParameter("round", round.value()).setParameter("status", SheetStatus.SUBMITTED).getResultList();
        Map<PartnerId, SheetProgress> counts = new LinkedHashMap<>();
        rows.forEach(row -> counts.put(new PartnerId((Long) row[0]),
                new SheetProgress(((Number) row[1]).intValue(), ((Number) row[2]).intValue())));
        return counts;
    }

    /** Progress of one organisation in each round in which it was allotted sheets. */
    Map<EvaluationRoundId, SheetProgress> byRound(PartnershipId partnership, PartnerId partner) {
        return entities.createQuery("select s.roundId, count(s), sum(case when s.status = :status then 1 else 0 end) from ScoreSheet s"
                + " where s.partnershipId = :partnership and s.partnerId = :partner and s.withdrawnAt is null group by s.roundId", Object[].class)
                .setParameter("partnership", partnership.value()).setParameter("partner", partner.value())
                .setParameter("status", SheetStatus.SUBMITTED).getResultStream().collect(Collectors.toMap(row -> new EvaluationRoundId((Long) row[0]),
                        row -> new SheetProgress(((Number) row[1]).intValue(), ((Number) row[2]).intValue())));
    }

    /** How many sheets of one organisation have an answer already, those handed in included. */
    int begun(EvaluationRoundId round, PartnerId partner) {
        return entities.createQuery("select count(distinct s.id) from ScoreSheet s join s.scores a where s.roundId = :round and s.partnerId = :partner"
                + " and s.withdrawnAt is null and a.answer <> :none", Long.class).setParameter("round", round.value())
                .setParameter("partner", partner.value()).setParameter("none", Score.Answer.NONE).getSingleResult().intValue();
    }

    /** Progress of one organisation; nothing owed when it was allotted nothing. */
    SheetProgress of(EvaluationRoundId round, PartnerId partner) {
        Object[] row = entities.createQuery("select count(s), sum(case when s.status = :status then 1 else 0 end) from ScoreSheet s"
                + " where s.roundId = :round and s.partnerId = :partner and s.withdrawnAt is null", Object[].class)
                .setParameter("round", round.value()).setParameter("partner", partner.value())
                .setParameter("status", SheetStatus.SUBMITTED).getSingleResult();
        int owed = ((Number) row[0]).intValue();
        return owed == 0 ? SheetProgress.NONE : new SheetProgress(owed, ((Number) row[1]).intValue());
    }
}

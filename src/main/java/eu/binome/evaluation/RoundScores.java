package eu.binome.evaluation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import eu.binome.practice.PracticeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * Computes the scores of a round from its handed-in sheets. Whoever calls has asked {@link Blinding} first.
 */
@ApplicationScoped
class RoundScores {

    private static final String MARKS = """
            select s.practice_id, s.id, c.code, a.level
            from score_sheet s
            join score a on a.sheet_id = s.id and a.answer = 'LEVEL'
            join criterion c on c.id = a.criterion_id
            where s.round_id = ?1 and s.status = 'SUBMITTED'""";

    private final EntityManager entities;
    private final CriteriaGrids grids;

    @Inject
    RoundScores(EntityManager entities, CriteriaGrids grids) {
        this.entities = entities;
        this.grids = grids;
    }

    protected RoundScores() {
        this(null, null);
    }

    /** The practices with a score, best first. */
    List<Ranked<Long>> ranking(EvaluationRound round) {
        Aggregation aggregation = new Aggregation(grids.get(round.grid()).weights());
        Map<Long, PracticeScore> scores = new HashMap<>();
        marks(round).forEach((practice, sheets) -> aggregation.practice(sheets).ifPresent(score -> scores.put(practice, score)));
        return Ranked.all(scores);
    }

    /** All practices of a round, rated or not. */
    List<PracticeId> practices(EvaluationRound round) {
        return entities.createQuery("select distinct s.practiceId from ScoreSheet s where s.roundId = :round order by s.practiceId",
                Long.class).setParameter("round", round.id().value()).getResultStream().map(PracticeId::new).toList();
    }

    private Map<Long, Collection<Map<String, BigDecimal>>> marks(EvaluationRound round) {
        Map<Long, Map<Long, Map<String, BigDecimal>>> byPracticeAndSheet = new HashMap<>();
        List<?> rows = entities.createNativeQuery(MARKS).setParameter(1, round.id().value()).getResultList();
        for (Object row : rows) {
            Object[] mark = (Object[]) row;
            byPracticeAndSheet.computeIfAbsent(((Number) mark[0]).longValue(), practice -> new HashMap<>())
                    .computeIfAbsent(((Number) mark[1]).longValue(), sheet -> new HashMap<>())
                    .put(mark[2].toString(), (BigDecimal) mark[3]);
        }
        Map<Long, Collection<Map<String, BigDecimal>>> marks = new HashMap<>();
        byPracticeAndSheet.forEach((practice, sheets) -> marks.put(practice, sheets.values()));
        return marks;
    }
}

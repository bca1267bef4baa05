package eu.binome.evaluation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import eu.binome.practice.PracticeCatalogue;
import eu.binome.practice.PracticeId;
import eu.binome.practice.PracticeStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * Computes the scores of a round from its handed-in sheets; practices that were sent back or archived since are left out. Whoever calls
 * has asked {@link Blinding} first.
 */
@ApplicationScoped
class RoundScores {

    private static final String MARKS = """
            select s.practice_id, s.id, c.code, a.level
            from score_sheet s
            join score a on a.sheet_id = s.id and a.answer = 'LEVEL'
            join criterion c on c.id = a.criterion_id
            where s.round_id = ?1 and s.status = 'SUBMITTED' and s.withdrawn_at is null""";

    private final EntityManager entities;
    private final CriteriaGrids grids;
    private final PracticeCatalogue catalogue;

    @Inject
    RoundScores(EntityManager entities, CriteriaGrids grids, PracticeCatalogue catalogue) {
        this.entities = entities;
        this.grids = grids;
        this.catalogue = catalogue;
    }

    protected RoundScores() {
        this(null, null, null);
    }

    /** The practices with a score, best first. */
    List<Ranked<Long>> ranking(EvaluationRound round) {
        Aggregation aggregation = new Aggregation(grids.get(round.grid()).weights());
        Map<Long, PracticeScore> scores = new HashMap<>();
        Map<Long, Collection<Map<String, BigDecimal>>> marks = marks(round);
        marks.keySet().retainAll(standing(marks.keySet()));
        marks.forEach((practice, sheets) -> aggregation.practice(sheets).ifPresent(score -> scores.put(practice, score)));
        return Ranked.all(scores);
    }

    /** The score of one practice, though it may have been sent back or archived since; none when nobody could assess it. */
    Optional<PracticeScore> score(EvaluationRound round, PracticeId practice) {
        Collection<Map<String, BigDecimal>> sheets = marks(round).getOrDefault(practice.value(), List.of());
        return new Aggregation(grids.get(round.grid()).weights()).practice(sheets);
    }

    /** All practices of a round, rated or not. */
    List<PracticeId> practices(EvaluationRound round) {
        List<Long> all = entities.createQuery("select distinct s.practiceId from ScoreSheet s where s.roundId = :round"
                + " and s.withdrawnAt is null order by s.practiceId", Long.class).setParameter("round", round.id().value()).getResultList();
        Set<Long> standing = standing(all);
        return all.stream().filter(standing::contains).map(PracticeId::new).toList();
    }

    /** Those that are still accepted. */
    private Set<Long> standing(Collection<Long> practices) {
        return catalogue.summaries(practices.stream().map(PracticeId::new).toList()).stream()
                .filter(practice -> PracticeStatus.acceptedOnes().contains(practice.status()))
                .map(practice -> practice.id().value()).collect(Collectors.toSet());
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

package eu.binome.evaluation;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import eu.binome.partnership.PartnerId;
import eu.binome.platform.NotFound;
import eu.binome.practice.PracticeId;
import eu.binome.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;

/**
 * The score sheets.
 */
@ApplicationScoped
class ScoreSheets {

    private static final int ROWS_AT_ONCE = 500;

    private final EntityManager entities;

    @Inject
    ScoreSheets(EntityManager entities) {
        this.entities = entities;
    }

    protected ScoreSheets() {
        this(null);
    }

    /**
     * A sheet of the organisation that somebody acts for.
     *
     * @throws NotFound for others' sheets, which do not exist for them, not even for the coordinator
     * @throws Problem  {@code evaluation.sheet.withdrawn} when its practice was taken out of the round
     */
    ScoreSheet own(ScoreSheetId id, CurrentUser user) {
        ScoreSheet sheet = get(id);
        if (user.partnerIn(sheet.partnership().value()).filter(partner -> partner == sheet.partner().value()).isEmpty()) {
            throw new NotFound();
        }
        sheet.requireOwed();
        return sheet;
    }

    /** The handed-in sheets on one practice with their answers, in the order of their organisations' ids. */
    List<ScoreSheet> submitted(EvaluationRoundId round, PracticeId practice) {
        return entities.createQuery("select distinct s from ScoreSheet s left join fetch s.scores where s.roundId = :round"
                + " and s.practiceId = :practice and s.status = :status and s.withdrawnAt is null order by s.partnerId", ScoreSheet.class)
                .setParameter("round", round.value()).setParameter("practice", practice.value())
                .setParameter("status", SheetStatus.SUBMITTED).getResultList();
    }

    /** An organisation's sheet on a practice, if it has one. */
    Optional<ScoreSheet> of(EvaluationRoundId round, PartnerId partner, PracticeId practice) {
        return entities.createQuery("select s from ScoreSheet s where s.roundId = :round and s.partnerId = :partner"
                + " and s.practiceId = :practice", ScoreSheet.class).setParameter("round", round.value())
                .setParameter("partner", partner.value()).setParameter("practice", practice.value()).getResultStream().findFirst();
    }

    /** The organisations whose sheets on a practice are withdrawn, or not. */
    List<PartnerId> raters(EvaluationRoundId round, PracticeId practice, boolean withdrawn) {
        return entities.createQuery("select s.partnerId from ScoreSheet s where s.roundId = :round and s.practiceId = :practice"
                + " and s.withdrawnAt is " + (withdrawn ? "not null" : "null") + " order by s.partnerId", Long.class)
                .setParameter("round", round.value()).setParameter("practice", practice.value()).getResultStream().map(PartnerId::new).toList();
    }

    /** The practices on which there is a sheet in a round. */
    List<PracticeId> practices(EvaluationRoundId round) {
        return entities.createQuery("select distinct s.practiceId from ScoreSheet s where s.roundId = :round", Long.class)
                .setParameter("round", round.value()).getResultStream().map(PracticeId::new).toList();
    }

    /** Says of all sheets on a practice in a round since when they are not owed any more; empty when they are. */
    void withdraw(EvaluationRoundId round, PracticeId practice, Optional<Instant> at) {
        entities.createQuery("update ScoreSheet s set s.withdrawnAt = :at, s.version = s.version + 1 where s.roundId = :round"
                + " and s.practiceId = :practice").setParameter("at", at.orElse(null)).setParameter("round", round.value())
                .setParameter("practice", practice.value()).executeUpdate();
    }

    /** Who has a sheet on what in a round. */
    Set<Allotment> allotted(EvaluationRoundId round) {
        List<Object[]> rows = entities.createQuery("select s.partnerId, s.practiceId from ScoreSheet s where s.roundId = :round",
                Object[].class).setParameter("round", round.value()).getResultList();
        return rows.stream().map(row -> new Allotment((Long) row[0], (Long) row[1])).collect(Collectors.toCollection(HashSet::new));
    }

    /** Adds empty sheets, many in one statement: a round of 60 partners and 2,000 practices has 120,000. */
    void add(EvaluationRound round, List<Allotment> allotments) {
        for (int from = 0; from < allotments.size(); from += ROWS_AT_ONCE) {
            insert(round, allotments.subList(from, Math.min(from + ROWS_AT_ONCE, allotments.size())));
        }
    }

    /** Writes a changed sheet with a new version, although perhaps only its answers changed. */
    void save(ScoreSheet sheet) {
        entities.lock(sheet, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entities.flush();
    }

    private ScoreSheet get(ScoreSheetId id) {
        return Optional.ofNullable(entities.find(ScoreSheet.class, id.value())).orElseThrow(NotFound::new);
    }

    private void insert(EvaluationRound round, List<Allotment> allotments) {
        String rows = allotments.stream().map(a -> "(?, ?, ?, ?, 'DRAFT', '')").collect(Collectors.joining(", "));
        Query insert = entities.createNativeQuery("insert into score_sheet (partnership_id, round_id, partner_id, practice_id, status,"
                + " remark) values " + rows);
        int parameter = 1;
        for (Allotment allotment : allotments) {
            insert.setParameter(parameter++, round.partnership().value());
            insert.setParameter(parameter++, round.id().value());
            insert.setParameter(parameter++, allotment.partner());
            insert.setParameter(parameter++, allotment.practice());
        }
        insert.executeUpdate();
    }
}

package eu.binome.evaluation;

import eu.binome.practice.PracticeCompanion;
import eu.binome.practice.PracticeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * The sheets that are allotted with an accepted practice; as long as nobody wrote in one they go with it.
 */
@ApplicationScoped
class SheetsOfPractice implements PracticeCompanion {

    private final EntityManager entities;

    @Inject
    SheetsOfPractice(EntityManager entities) {
        this.entities = entities;
    }

    protected SheetsOfPractice() {
        this(null);
    }

    @Override
    public String table() {
        return "score_sheet";
    }

    @Override
    public boolean isWrittenIn(PracticeId practice) {
        return !entities.createQuery("select s.id from ScoreSheet s where s.practiceId = :practice"
                + " and (s.changedAt is not null or s.status = :submitted)", Long.class).setParameter("practice", practice.value())
                .setParameter("submitted", SheetStatus.SUBMITTED).setMaxResults(1).getResultList().isEmpty();
    }

    @Override
    public void leave(PracticeId practice) {
        entities.createQuery("delete from ScoreSheet s where s.practiceId = :practice").setParameter("practice", practice.value()).executeUpdate();
    }
}

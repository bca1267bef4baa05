package eu.binome.guide;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import eu.binome.partnership.PartnershipId;
import eu.binome.platform.NotFound;
import eu.binome.practice.PracticeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

/**
 * The PDFs that were asked for and the editions that were published.
 */
@ApplicationScoped
class GuidePrints {

    private static final int RECENT = 20;

    private final EntityManager entities;

    @Inject
    GuidePrints(EntityManager entities) {
        this.entities = entities;
    }

    protected GuidePrints() {
        this(null);
    }

    GuidePrint get(GuidePrintId id) {
        return Optional.ofNullable(entities.find(GuidePrint.class, id.value())).orElseThrow(NotFound::new);
    }

    /** An order that nobody else may change until this transaction ends: the work and its signs of life are two threads. */
    GuidePrint lock(GuidePrintId id) {
        return Optional.ofNullable(entities.find(GuidePrint.class, id.value(), LockModeType.PESSIMISTIC_WRITE)).orElseThrow(NotFound::new);
    }

    /** Writes down which practices a PDF holds, instead of what was written before. */
    void hold(GuidePrint print, Collection<PracticeId> practices) {
        entities.createNativeQuery("delete from guide_print_practice where print_id = ?1").setParameter(1, print.id().value()).executeUpdate();
        practices.forEach(practice -> entities.createNativeQuery("insert into guide_print_practice (print_id, practice_id, partnership_id)"
                + " values (?1, ?2, ?3)").setParameter(1, print.id().value()).setParameter(2, practice.value())
                .setParameter(3, print.partnership().value()).executeUpdate());
    }

    /** The practices that a PDF holds, by id; none until the work on it begins. */
    List<PracticeId> practices(GuidePrintId print) {
        List<?> ids = entities.createNativeQuery("select practice_id from guide_print_practice where print_id = ?1 order by practice_id")
                .setParameter(1, print.value()).getResultList();
        return ids.stream().map(id -> new PracticeId(((Number) id).longValue())).toList();
    }

    GuidePrint add(GuidePrint print) {
        entities.persist(print);
        entities.flush();
        return print;
    }

    /** The last ones of a guide, newest first. */
    List<GuidePrint> of(GuideId guide) {
        return entities.createQuery("select p from GuidePrint p where p.guideId = :guide order by p.id desc", GuidePrint.class)
                .setParameter("guide", guide.value()).setMaxResults(RECENT).getResultList();
    }

    /**
     * The oldest order that waits, work that was lost included; nobody else gets it until this transaction ends.
     *
     * @param now moment at which silent work counts as lost
     */
    Optional<GuidePrint> next(Instant now) {
        return entities.createQuery("select p from GuidePrint p where p.state in (:waiting, :running) order by p.id", GuidePrint.class)
                .setParameter("waiting", PrintState.WAITING).setParameter("running", PrintState.RUNNING)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream()
                .filter(print -> print.state(now) == PrintState.WAITING).findFirst();
    }

    GuideEdition edition(GuideEditionId id) {
        return Optional.ofNullable(entities.find(GuideEdition.class, id.value())).orElseThrow(NotFound::new);
    }

    /** Newest first. */
    List<GuideEdition> editions(GuideId guide) {
        return entities.createQuery("select e from GuideEdition e where e.guideId = :guide order by e.number desc", GuideEdition.class)
                .setParameter("guide", guide.value()).getResultList();
    }

    /** The editions of all guides of a partnership, a guide's newest first. */
    List<GuideEdition> editions(PartnershipId partnership) {
        return entities.createQuery("select e from GuideEdition e where e.partnershipId = :partnership order by e.guideId, e.number desc",
                GuideEdition.class).setParameter("partnership", partnership.value()).getResultList();
    }

    /** The guides of a partnership with a PDF of how they stand now that is not published. */
    Set<GuideId> unpublished(PartnershipId partnership) {
        return entities.createQuery("select distinct p.guideId from GuidePrint p, Guide g where g.id = p.guideId"
                + " and g.partnershipId = :partnership and p.guideRevision = g.revision and p.state = :ready"
                + " and not exists (select e from GuideEdition e where e.printId = p.id)", Long.class)
                .setParameter("partnership", partnership.value()).setParameter("ready", PrintState.READY).getResultStream()
                .map(GuideId::new).collect(Collectors.toSet());
    }

    GuideEdition add(GuideEdition edition) {
        entities.persist(edition);
        entities.flush();
        return edition;
    }
}

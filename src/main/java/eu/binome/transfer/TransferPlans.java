package eu.binome.transfer;

import java.util.List;
import java.util.Optional;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipId;
import eu.binome.platform.NotFound;
import eu.binome.practice.PracticeId;
import eu.binome.security.PartnershipLock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;

/**
 * The transfer plans of all partnerships.
 */
@ApplicationScoped
class TransferPlans {

    private static final List<String> PARTS = List.of("p.parties", "p.sections", "p.sections.rows", "p.sections.signOffs");

    private final EntityManager entities;

    @Inject
    TransferPlans(EntityManager entities) {
        this.entities = entities;
    }

    protected TransferPlans() {
        this(null);
    }

    void add(TransferPlan plan) {
        entities.persist(plan);
        entities.flush();
    }

    TransferPlan get(TransferPlanId id) {
        return whole(entities.createQuery("select p from TransferPlan p where p.id = :id", TransferPlan.class).setParameter("id", id.value()))
                .getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    Optional<TransferPlan> find(TransferPlanId id) {
        return Optional.ofNullable(entities.find(TransferPlan.class, id.value()));
    }

    /** The plans of a partnership by id, whole; five queries however many there are. */
    List<TransferPlan> of(PartnershipId partnership) {
        return whole(entities.createQuery("select p from TransferPlan p where p.partnershipId = :partnership order by p.id", TransferPlan.class)
                .setParameter("partnership", partnership.value())).getResultList();
    }

    Optional<TransferPlan> of(PartnershipId partnership, PartnerId receiver) {
        return entities.createQuery("select p from TransferPlan p where p.partnershipId = :partnership and p.receiverId = :receiver",
                TransferPlan.class).setParameter("partnership", partnership.value()).setParameter("receiver", receiver.value())
                .getResultStream().findFirst();
    }

    /** The plans that took over a practice, by id. */
    List<TransferPlan> adopting(PracticeId practice) {
        return whole(entities.createQuery("select p from TransferPlan p where p.practiceId = :practice order by p.id", TransferPlan.class)
                .setParameter("practice", practice.value())).getResultList();
    }

    PlanSection get(TransferSectionId id) {
        return Optional.ofNullable(entities.find(PlanSection.class, id.value())).orElseThrow(NotFound::new);
    }

    /** A plan for which nobody else adopts a practice, and in which nobody writes or signs, until the transaction ends. */
    TransferPlan locked(TransferPlanId id) {
        TransferPlan plan = Optional.ofNullable(entities.find(TransferPlan.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
        entities.createQuery("select s from PlanSection s where s.plan = :plan order by s.id", PlanSection.class).setParameter("plan", plan)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        return plan;
    }

    /** A section to sign: nobody else writes or signs it, or adopts another practice for its plan, until the transaction ends. */
    PlanSection signable(TransferSectionId id) {
        List<?> plan = entities.createNativeQuery("select plan_id from transfer_section where id = ?1").setParameter(1, id.value())
                .getResultList();
        if (plan.isEmpty()) {
            throw new NotFound();
        }
        entities.find(TransferPlan.class, ((Number) plan.getFirst()).longValue(), LockModeType.PESSIMISTIC_WRITE);
        return locked(id);
    }

    /** A section that nobody else writes or signs until the transaction ends. */
    PlanSection locked(TransferSectionId id) {
        return Optional.ofNullable(entities.find(PlanSection.class, id.value(), LockModeType.PESSIMISTIC_WRITE)).orElseThrow(NotFound::new);
    }

    /** A row whose section nobody else writes or signs until the transaction ends. */
    PlanRow locked(TransferRowId id) {
        List<?> section = entities.createNativeQuery("select section_id from transfer_row where id = ?1").setParameter(1, id.value())
                .getResultList();
        if (section.isEmpty()) {
            throw new NotFound();
        }
        locked(new TransferSectionId(((Number) section.getFirst()).longValue()));
        return Optional.ofNullable(entities.find(PlanRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE)).orElseThrow(NotFound::new);
    }

    /** Writes what is pending, so that new rows have their ids. */
    void flush() {
        entities.flush();
    }

    /** The ids above one, ascending. */
    List<Long> idsAfter(long id, int most) {
        return entities.createQuery("select p.id from TransferPlan p where p.id > :id order by p.id", Long.class).setParameter("id", id)
                .setMaxResults(most).getResultList();
    }

    /** Plans are made for a partnership by one at a time. */
    void lock(PartnershipId partnership) {
        PartnershipLock.take(entities, partnership.value());
    }

    private static TypedQuery<TransferPlan> whole(TypedQuery<TransferPlan> query) {
        query.setHint("eclipselink.batch.type", "IN");
        PARTS.forEach(part -> query.setHint("eclipselink.batch", part));
        return query;
    }
}

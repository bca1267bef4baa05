package eu.binome.evaluation;

import java.util.Optional;

import eu.binome.partnership.PartnershipId;
import eu.binome.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * The shortlists.
 */
@ApplicationScoped
class Shortlists {

    private final EntityManager entities;

    @Inject
    Shortlists(EntityManager entities) {
        this.entities = entities;
    }

    protected Shortlists() {
        this(null);
    }

    Shortlist get(ShortlistId id) {
        return Optional.ofNullable(entities.find(Shortlist.class, id.value())).orElseThrow(NotFound::new);
    }

    /** The shortlist of a round, prepared or published. */
    Optional<Shortlist> of(EvaluationRoundId round) {
        return entities.createQuery("select s from Shortlist s where s.roundId = :round", Shortlist.class)
                .setParameter("round", round.value()).getResultStream().findFirst();
    }

    /** The shortlist that counts: the one published last. */
    Optional<Shortlist> published(PartnershipId partnership) {
        return entities.createQuery("select s from Shortlist s where s.partnershipId = :partnership and s.publishedAt is not null"
                + " order by s.publishedAt desc, s.id desc", Shortlist.class).setParameter("partnership", partnership.value())
                .setMaxResults(1).getResultStream().findFirst();
    }

    /** Takes away what was prepared before, at once: the same practices may come back in the same transaction. */
    void clear(Shortlist shortlist) {
        entities.createQuery("delete from ShortlistEntry e where e.shortlist = :shortlist").setParameter("shortlist", shortlist)
                .executeUpdate();
    }

    /** Takes a shortlist away with all its entries. */
    void drop(Shortlist shortlist) {
        clear(shortlist);
        entities.createQuery("delete from Shortlist s where s = :shortlist").setParameter("shortlist", shortlist).executeUpdate();
    }

    ShortlistId save(Shortlist shortlist) {
        entities.persist(shortlist);
        entities.flush();
        return shortlist.id();
    }
}

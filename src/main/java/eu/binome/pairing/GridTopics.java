package eu.binome.pairing;

import java.util.List;
import java.util.Optional;

import eu.binome.partnership.PartnershipId;
import eu.binome.platform.NotFound;
import eu.binome.security.PartnershipLock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * The topics of all grids.
 */
@ApplicationScoped
class GridTopics {

    private final EntityManager entities;

    @Inject
    GridTopics(EntityManager entities) {
        this.entities = entities;
    }

    protected GridTopics() {
        this(null);
    }

    GridTopic get(TopicId id) {
        return Optional.ofNullable(entities.find(GridTopic.class, id.value())).orElseThrow(NotFound::new);
    }

    /** Those of a partnership, by theme in the themes' order, then in the order in which they were added; names in one more query. */
    List<GridTopic> of(PartnershipId partnership) {
        return entities.createQuery("select t from GridTopic t where t.partnershipId = :partnership order by t.id", GridTopic.class)
                .setParameter("partnership", partnership.value()).setHint("eclipselink.batch", "t.names")
                .setHint("eclipselink.batch.type", "IN").getResultList();
    }

    /** Goes on once nobody else adds topics in a partnership. */
    void await(PartnershipId partnership) {
        PartnershipLock.take(entities, partnership.value());
    }

    void add(GridTopic topic) {
        entities.persist(topic);
        entities.flush();
    }

    boolean isStated(TopicId id) {
        return !entities.createQuery("select s.id from NeedsStatement s where s.topicId = :topic").setParameter("topic", id.value())
                .setMaxResults(1).getResultList().isEmpty();
    }

    void remove(GridTopic topic) {
        entities.remove(topic);
    }
}

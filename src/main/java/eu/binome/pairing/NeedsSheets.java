package eu.binome.pairing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * The sheets of all partners.
 */
@ApplicationScoped
class NeedsSheets {

    private final EntityManager entities;

    @Inject
    NeedsSheets(EntityManager entities) {
        this.entities = entities;
    }

    protected NeedsSheets() {
        this(null);
    }

    Optional<NeedsSheet> find(PartnerId partner) {
        return entities.createQuery("select s from NeedsSheet s where s.partnerId = :partner", NeedsSheet.class)
                .setParameter("partner", partner.value()).getResultStream().findFirst();
    }

    /** The sheet of a partner, a new one at the first time; nobody else may write into it until this transaction ends. */
    NeedsSheet forWriting(PartnershipId partnership, PartnerId partner) {
        entities.createNativeQuery("select id from partner where id = ?1 for update").setParameter(1, partner.value()).getSingleResult();
        return find(partner).orElseGet(() -> {
            NeedsSheet sheet = new NeedsSheet(partnership, partner);
            entities.persist(sheet);
            return sheet;
        });
    }

    /** All sheets of a partnership with their statements, in two queries. */
    List<NeedsSheet> of(PartnershipId partnership) {
        return entities.createQuery("select s from NeedsSheet s where s.partnershipId = :partnership order by s.id", NeedsSheet.class)
                .setParameter("partnership", partnership.value()).setHint("eclipselink.batch", "s.statements")
                .setHint("eclipselink.batch.type", "IN").getResultList();
    }

    /** The grid as it is stated now. */
    NeedsGrid grid(PartnershipId partnership, List<TopicId> topics) {
        Map<PartnerId, Map<TopicId, Levels>> levels = new HashMap<>();
        of(partnership).forEach(sheet -> levels.put(sheet.partner(), sheet.levels()));
        return new NeedsGrid(topics, levels);
    }

    void flush() {
        entities.flush();
    }
}

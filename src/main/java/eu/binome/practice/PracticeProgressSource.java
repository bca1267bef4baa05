package eu.binome.practice;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import eu.binome.notification.PartnerProgress;
import eu.binome.notification.ProgressSource;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipId;
import eu.binome.partnership.Station;
import eu.binome.security.OpenToAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * How many practices each partner has handed in or had accepted, of all it has begun; at least one is expected of each that it described
 * itself: imported ones count, but stand for none of its own.
 */
@ApplicationScoped
@Transactional
@OpenToAll("home and its coordinators ask; the door is there")
public class PracticeProgressSource implements ProgressSource {

    private final EntityManager entities;
    private final PartnershipDirectory directory;

    @Inject
    PracticeProgressSource(EntityManager entities, PartnershipDirectory directory) {
        this.entities = entities;
        this.directory = directory;
    }

    protected PracticeProgressSource() {
        this(null, null);
    }

    @Override
    public List<PartnerProgress> progress(long partnershipId) {
        Map<Long, List<Object[]>> counts = entities.createQuery("select p.partnerId, p.status, count(p), count(p.importId) from Practice p "
                + "where p.partnershipId = :partnership and p.status <> :archived group by p.partnerId, p.status", Object[].class)
                .setParameter("partnership", partnershipId).setParameter("archived", PracticeStatus.ARCHIVED).getResultStream()
                .collect(Collectors.groupingBy(row -> (Long) row[0]));
        return directory.partners(new PartnershipId(partnershipId)).stream()
                .map(partner -> progressOf(partner.id().value(), counts.getOrDefault(partner.id().value(), List.of()))).toList();
    }

    private static PartnerProgress progressOf(long partner, List<Object[]> counts) {
        int done = sum(counts.stream().filter(row -> !((PracticeStatus) row[1]).isOpen()).toList());
        int begun = sum(counts);
        boolean own = begun > counts.stream().mapToInt(row -> ((Number) row[3]).intValue()).sum();
        return new PartnerProgress(partner, Station.IDENTIFY.name(), done, own ? begun : begun + 1);
    }

    private static int sum(List<Object[]> counts) {
        return counts.stream().mapToInt(row -> ((Number) row[2]).intValue()).sum();
    }
}

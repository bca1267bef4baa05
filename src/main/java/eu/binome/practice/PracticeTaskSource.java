package eu.binome.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import eu.binome.notification.TaskSource;
import eu.binome.notification.WaitingTask;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipId;
import eu.binome.partnership.PhaseSummary;
import eu.binome.partnership.Station;
import eu.binome.security.AccountId;
import eu.binome.security.OpenToAll;
import eu.binome.security.Permission;
import eu.binome.security.Role;
import eu.binome.security.Standing;
import eu.binome.security.Standings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;

/**
 * What practices wait for: whoever writes for their organisation to finish drafts and mend returned ones, the coordinator to read
 * submitted ones.
 */
@ApplicationScoped
@Transactional
@OpenToAll("who asks tells the tasks to nobody but the account they are of")
public class PracticeTaskSource implements TaskSource {

    private final EntityManager entities;
    private final PartnershipDirectory directory;
    private final Standings standings;

    @Inject
    PracticeTaskSource(EntityManager entities, PartnershipDirectory directory, Standings standings) {
        this.entities = entities;
        this.directory = directory;
        this.standings = standings;
    }

    protected PracticeTaskSource() {
        this(null, null, null);
    }

    /** Tasks of an account by its roles. */
    @Override
    public List<WaitingTask> waitingFor(AccountId account, long partnershipId) {
        Standing standing = standings.of(account, partnershipId);
        PartnershipId partnership = new PartnershipId(partnershipId);
        String base = "/p/" + directory.of(partnership).slug() + "/practice/";
        List<WaitingTask> tasks = new ArrayList<>();
        if (standing.is(Role.COORDINATOR)) {
            long submitted = counts(partnershipId, Optional.empty()).getOrDefault(PracticeStatus.SUBMITTED, 0L);
            add(tasks, "practice.task.review", submitted, base + "list?status=" + PracticeStatus.SUBMITTED, Optional.empty());
        }
        if (Permission.DESCRIBE_PRACTICE.isGrantedTo(standing.roles())) {
            standing.partner().ifPresent(partner -> tasks.addAll(ofAuthor(partnership, partner, base)));
        }
        return tasks;
    }

    private List<WaitingTask> ofAuthor(PartnershipId partnership, long partner, String base) {
        Optional<LocalDate> due = directory.phases(partnership).stream().filter(p -> p.station() == Station.IDENTIFY).map(PhaseSummary::due)
                .findFirst();
        Map<PracticeStatus, Long> own = counts(partnership.value(), Optional.of(partner));
        List<WaitingTask> tasks = new ArrayList<>();
        if (!describedItself(partner)) {
            tasks.add(new WaitingTask("practice.task.begin", List.of(), base + "begin", due));
        }
        String list = base + "list?partner=" + partner + "&status=";
        add(tasks, "practice.task.mend", own.getOrDefault(PracticeStatus.RETURNED, 0L), list + PracticeStatus.RETURNED, due);
        add(tasks, "practice.task.finish", own.getOrDefault(PracticeStatus.DRAFT, 0L), list + PracticeStatus.DRAFT, due);
        return tasks;
    }

    /** Whether the partner began any practice itself; neither what was imported for it nor what is archived stands for that. */
    private boolean describedItself(long partner) {
        return !entities.createQuery("select p.id from Practice p where p.partnerId = :partner and p.importId is null"
                + " and p.status <> :archived", Long.class).setParameter("partner", partner).setParameter("archived", PracticeStatus.ARCHIVED)
                .setMaxResults(1).getResultList().isEmpty();
    }

    private static void add(List<WaitingTask> tasks, String key, long count, String link, Optional<LocalDate> due) {
        if (count > 0) {
            tasks.add(new WaitingTask(key, List.of(count), link, due));
        }
    }

    private Map<PracticeStatus, Long> counts(long partnershipId, Optional<Long> partner) {
        TypedQuery<Object[]> query = entities.createQuery("select p.status, count(p) from Practice p where p.partnershipId = :partnership"
                + (partner.isPresent() ? " and p.partnerId = :partner" : "") + " group by p.status", Object[].class)
                .setParameter("partnership", partnershipId);
        partner.ifPresent(id -> query.setParameter("partner", id));
        Map<PracticeStatus, Long> counts = new EnumMap<>(PracticeStatus.class);
        query.getResultStream().forEach(row -> counts.put((PracticeStatus) row[0], (Long) row[1]));
        return counts;
    }
}

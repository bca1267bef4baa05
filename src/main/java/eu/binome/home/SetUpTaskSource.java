package eu.binome.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import eu.binome.notification.TaskSource;
import eu.binome.notification.WaitingTask;
import eu.binome.partnership.PartnerSummary;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipId;
import eu.binome.security.AccountId;
import eu.binome.security.AddresseeDirectory;
import eu.binome.security.Role;
import eu.binome.security.Standings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Tells the coordinator of a new partnership what is to be set up before others can work in it, and later which organisation has nobody
 * who acts for it.
 */
@ApplicationScoped
@Transactional
class SetUpTaskSource implements TaskSource {

    private final PartnershipDirectory directory;
    private final AddresseeDirectory addressees;
    private final Standings standings;

    @Inject
    SetUpTaskSource(PartnershipDirectory directory, AddresseeDirectory addressees, Standings standings) {
        this.directory = directory;
        this.addressees = addressees;
        this.standings = standings;
    }

    protected SetUpTaskSource() {
        this(null, null, null);
    }

    /** What is missing, in the order in which it is best done; nothing for anybody but coordinators. None of it has a last day. */
    @Override
    public List<WaitingTask> waitingFor(AccountId account, long partnershipId) {
        if (!standings.of(account, partnershipId).is(Role.COORDINATOR)) {
            return List.of();
        }
        PartnershipId partnership = new PartnershipId(partnershipId);
        String base = "/p/" + directory.of(partnership).slug() + "/partnership/";
        List<WaitingTask> tasks = new ArrayList<>();
        List<String> deserted = directory.deserted(partnership).stream().map(PartnerSummary::name).toList();
        boolean alone = addressees.peopleOf(partnershipId) < 2;
        addWhen(directory.themes(partnership).isEmpty(), tasks, "home.task.themes", base + "themes");
        addWhen(directory.partners(partnership).size() < 2, tasks, "home.task.partners", base + "partners");
        addWhen(alone, tasks, "home.task.invite", base + "members");
        addWhen(directory.phases(partnership).isEmpty(), tasks, "home.task.calendar", base + "calendar");
        if (!alone && !deserted.isEmpty()) {
            tasks.add(new WaitingTask("home.task.deserted", List.of(deserted.size(), String.join(", ", deserted)), base + "members", Optional.empty()));
        }
        return tasks;
    }

    private static void addWhen(boolean missing, List<WaitingTask> tasks, String key, String link) {
        if (missing) {
            tasks.add(new WaitingTask(key, List.of(), link, Optional.empty()));
        }
    }
}

package eu.binome.pairing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import eu.binome.notification.TaskSource;
import eu.binome.notification.WaitingTask;
import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipId;
import eu.binome.partnership.PhaseSummary;
import eu.binome.partnership.Station;
import eu.binome.security.AccountId;
import eu.binome.security.CurrentUser;
import eu.binome.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Tells a contributor which topics are not stated yet, and the coordinator that everything is there to confirm the binômes.
 */
@ApplicationScoped
@Transactional
class PairingTaskSource implements TaskSource {

    private final PairingProgressSource progress;
    private final Binomes binomes;
    private final PartnershipDirectory directory;
    private final CurrentUser user;

    @Inject
    PairingTaskSource(PairingProgressSource progress, Binomes binomes, PartnershipDirectory directory, CurrentUser user) {
        this.progress = progress;
        this.binomes = binomes;
        this.directory = directory;
        this.user = user;
    }

    protected PairingTaskSource() {
        this(null, null, null, null);
    }

    /** Tasks of the person of this request; none for anybody else, whose roles are not known here. */
    @Override
    public List<WaitingTask> waitingFor(AccountId account, long partnershipId) {
        PartnershipId partnership = new PartnershipId(partnershipId);
        if (!user.isSignedIn() || !user.account().equals(account) || binomes.standing(partnership).isPresent()) {
            return List.of();
        }
        List<WaitingTask> tasks = new ArrayList<>();
        own(partnership).ifPresent(tasks::add);
        toConfirm(partnership).ifPresent(tasks::add);
        return tasks;
    }

    private Optional<WaitingTask> own(PartnershipId partnership) {
        if (!user.rolesIn(partnership.value()).contains(Role.CONTRIBUTOR)) {
            return Optional.empty();
        }
        Optional<PartnerId> own = user.partnerIn(partnership.value()).map(PartnerId::new);
        return own.flatMap(partner -> progress.stated(partnership).stream().filter(line -> line.partnerId() == partner.value())
                .filter(line -> !line.isComplete()).findFirst().map(line -> new WaitingTask("pairing.task.state", List.of(line.missing()),
                        base(partnership) + "/needs?partner=" + partner.value(), due(partnership, Station.GRID))));
    }

    private Optional<WaitingTask> toConfirm(PartnershipId partnership) {
        var stated = progress.stated(partnership);
        boolean ready = !stated.isEmpty() && stated.stream().allMatch(line -> line.expected() > 0 && line.isComplete());
        if (!ready || !user.rolesIn(partnership.value()).contains(Role.COORDINATOR)) {
            return Optional.empty();
        }
        return Optional.of(new WaitingTask("pairing.task.confirm", List.of(), base(partnership) + "/pairing", due(partnership, Station.PAIR)));
    }

    private String base(PartnershipId partnership) {
        return "/p/" + directory.of(partnership).slug() + "/pairing";
    }

    private Optional<LocalDate> due(PartnershipId partnership, Station station) {
        return directory.phases(partnership).stream().filter(phase -> phase.station() == station).map(PhaseSummary::to).findFirst();
    }
}

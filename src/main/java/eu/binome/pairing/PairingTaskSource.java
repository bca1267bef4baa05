package eu.binome.pairing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import eu.binome.notification.PartnerProgress;
import eu.binome.notification.TaskSource;
import eu.binome.notification.WaitingTask;
import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipId;
import eu.binome.partnership.PhaseSummary;
import eu.binome.partnership.Station;
import eu.binome.platform.ReaderLocale;
import eu.binome.security.AccountId;
import eu.binome.security.Permission;
import eu.binome.security.Role;
import eu.binome.security.Standing;
import eu.binome.security.Standings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Tells whoever states needs for an organisation which topics are not stated yet; the coordinator that topics are missing, and that it is
 * time to confirm the binômes, once two partners have stated anything.
 */
@ApplicationScoped
@Transactional
class PairingTaskSource implements TaskSource {

    private final PairingProgressSource progress;
    private final Binomes binomes;
    private final PartnershipDirectory directory;
    private final Standings standings;
    private final Clock clock;

    @Inject
    PairingTaskSource(PairingProgressSource progress, Binomes binomes, PartnershipDirectory directory, Standings standings,
                      Clock clock) {
        this.progress = progress;
        this.binomes = binomes;
        this.directory = directory;
        this.standings = standings;
        this.clock = clock;
    }

    protected PairingTaskSource() {
        this(null, null, null, null, null);
    }

    /** Tasks of an account by its roles; nothing is to be stated before the station of the grid begins. */
    @Override
    public List<WaitingTask> waitingFor(AccountId account, long partnershipId) {
        PartnershipId partnership = new PartnershipId(partnershipId);
        if (binomes.standing(partnership).isPresent()) {
            return List.of();
        }
        List<WaitingTask> tasks = new ArrayList<>();
        Standing standing = standings.of(account, partnershipId);
        own(partnership, standing).ifPresent(tasks::add);
        toConfirm(partnership, standing).ifPresent(tasks::add);
        return tasks;
    }

    private Optional<WaitingTask> own(PartnershipId partnership, Standing standing) {
        if (!Permission.STATE_NEEDS.isGrantedTo(standing.roles()) || isToCome(partnership, Station.GRID)) {
            return Optional.empty();
        }
        Optional<PartnerId> own = standing.partner().map(PartnerId::new);
        return own.flatMap(partner -> progress.stated(partnership).stream().filter(line -> line.partnerId() == partner.value())
                .filter(line -> !line.isComplete()).findFirst().map(line -> toState(partnership, line)));
    }

    private WaitingTask toState(PartnershipId partnership, PartnerProgress line) {
        return new WaitingTask(line.done() == 0 ? "pairing.task.begin" : "pairing.task.state", List.of(line.missing()),
                base(partnership) + "/needs?partner=" + line.partnerId(), due(partnership, Station.GRID));
    }

    private Optional<WaitingTask> toConfirm(PartnershipId partnership, Standing standing) {
        if (!standing.is(Role.COORDINATOR)) {
            return Optional.empty();
        }
        var stated = progress.stated(partnership);
        boolean withTopics = stated.stream().anyMatch(line -> line.expected() > 0);
        if (!withTopics) {
            return phase(partnership, Station.GRID).map(phase -> new WaitingTask("pairing.task.topics", List.of(),
                    base(partnership) + "/topics", Optional.of(phase.startDue())));
        }
        if (stated.stream().filter(line -> line.done() > 0).count() < 2) {
            return Optional.empty();
        }
        boolean begun = phase(partnership, Station.PAIR).filter(phase -> phase.hasBegun(today())).isPresent();
        if (!begun && !stated.stream().allMatch(PartnerProgress::isComplete)) {
            return Optional.empty();
        }
        return Optional.of(new WaitingTask("pairing.task.confirm", List.of(), base(partnership) + "/pairing", due(partnership, Station.PAIR)));
    }

    private String base(PartnershipId partnership) {
        return "/p/" + directory.of(partnership).slug() + "/pairing";
    }

    private Optional<LocalDate> due(PartnershipId partnership, Station station) {
        return phase(partnership, station).map(PhaseSummary::due);
    }

    private boolean isToCome(PartnershipId partnership, Station station) {
        return phase(partnership, station).filter(phase -> !phase.hasBegun(today())).isPresent();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ReaderLocale.ZONE));
    }

    private Optional<PhaseSummary> phase(PartnershipId partnership, Station station) {
        return directory.phases(partnership).stream().filter(phase -> phase.station() == station).findFirst();
    }
}

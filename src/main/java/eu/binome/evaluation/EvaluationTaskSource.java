package eu.binome.evaluation;

import java.time.Clock;
import java.time.Instant;
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
 * Waits for the sheets of the reader's organisation in open rounds; from the coordinator, for grid, round, an eye on it, and the cut.
 */
@ApplicationScoped
@Transactional
class EvaluationTaskSource implements TaskSource {

    private final EvaluationRounds rounds;
    private final CriteriaGrids grids;
    private final SheetCounts counts;
    private final Shortlists shortlists;
    private final PartnershipDirectory directory;
    private final Standings standings;
    private final Clock clock;

    @Inject
    EvaluationTaskSource(EvaluationRounds rounds, CriteriaGrids grids, SheetCounts counts, Shortlists shortlists,
                         PartnershipDirectory directory, Standings standings, Clock clock) {
        this.rounds = rounds;
        this.grids = grids;
        this.counts = counts;
        this.shortlists = shortlists;
        this.directory = directory;
        this.standings = standings;
        this.clock = clock;
    }

    protected EvaluationTaskSource() {
        this(null, null, null, null, null, null, null);
    }

    @Override
    public List<WaitingTask> waitingFor(AccountId account, long partnershipId) {
        PartnershipId partnership = new PartnershipId(partnershipId);
        String base = "/p/" + directory.of(partnership).slug() + "/evaluation/";
        Standing standing = standings.of(account, partnershipId);
        List<WaitingTask> tasks = new ArrayList<>();
        List<EvaluationRound> all = rounds.of(partnership);
        if (all.isEmpty() && standing.is(Role.COORDINATOR)) {
            preparing(partnership, base).ifPresent(tasks::add);
        }
        for (EvaluationRound round : all) {
            rating(round, standing, base).ifPresent(tasks::add);
            following(round, standing, base).ifPresent(tasks::add);
            cutting(round, standing, base).ifPresent(tasks::add);
        }
        return tasks;
    }

    /** Once scoring stands in the calendar: the grid before it begins, then the round before it ends. */
    private Optional<WaitingTask> preparing(PartnershipId partnership, String base) {
        Optional<PhaseSummary> scoring = directory.phases(partnership).stream().filter(phase -> phase.station() == Station.SCORE).findFirst();
        boolean withGrid = !grids.of(partnership).isEmpty();
        return scoring.map(phase -> withGrid ? new WaitingTask("evaluation.task.plan", List.of(), base + "rounds", Optional.of(phase.due()))
                : new WaitingTask("evaluation.task.grid", List.of(), base + "grid", Optional.of(phase.startDue())));
    }

    private Optional<WaitingTask> following(EvaluationRound round, Standing standing, String base) {
        if (!standing.is(Role.COORDINATOR) || round.state(clock.instant()) != RoundState.OPEN) {
            return Optional.empty();
        }
        long missing = counts.of(round.id()).values().stream().filter(sheets -> sheets.left() > 0).count();
        return missing == 0 ? Optional.empty() : Optional.of(new WaitingTask("evaluation.task.follow", List.of(missing), base + "rounds",
                Optional.of(dayOf(round.closesAt()))));
    }

    private Optional<WaitingTask> rating(EvaluationRound round, Standing standing, String base) {
        boolean mine = Permission.SCORE_PRACTICES.isGrantedTo(standing.roles());
        if (!mine || round.state(clock.instant()) != RoundState.OPEN) {
            return Optional.empty();
        }
        Optional<PartnerId> own = standing.partner().map(PartnerId::new);
        int left = own.map(partner -> counts.of(round.id(), partner).left()).orElse(0);
        if (left == 0) {
            return Optional.empty();
        }
        String key = own.filter(partner -> counts.begun(round.id(), partner) > 0).isPresent() ? "evaluation.task.rate" : "evaluation.task.begin";
        return Optional.of(new WaitingTask(key, List.of(left), base + "sheets?round=" + round.id().value(), Optional.of(dayOf(round.closesAt()))));
    }

    private Optional<WaitingTask> cutting(EvaluationRound round, Standing standing, String base) {
        boolean mine = standing.is(Role.COORDINATOR)
                && round.state(clock.instant()) == RoundState.CLOSED;
        if (!mine || shortlists.of(round.id()).filter(Shortlist::isPublished).isPresent()) {
            return Optional.empty();
        }
        int missing = counts.of(round.id()).values().stream().mapToInt(SheetProgress::left).sum();
        if (missing > 0 && !round.isSettled()) {
            return Optional.of(new WaitingTask("evaluation.task.settle", List.of(round.number(), missing), base + "rounds", Optional.empty()));
        }
        return Optional.of(new WaitingTask("evaluation.task.cut", List.of(round.number()), base + "ranking?round=" + round.id().value(),
                Optional.empty()));
    }

    /** The last day on which something can be done before this moment. */
    private static LocalDate dayOf(Instant closing) {
        return closing.minusNanos(1).atZone(ReaderLocale.ZONE).toLocalDate();
    }
}

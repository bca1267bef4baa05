package eu.binome.evaluation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import eu.binome.partnership.PartnershipId;
import eu.binome.platform.Conflict;
import eu.binome.platform.NotFound;
import eu.binome.platform.Problem;
import eu.binome.security.AuditNotes;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Plans, moves, closes and reopens rounds, and allots their sheets.
 */
@ApplicationScoped
@Transactional
public class RoundPlanning {

    private static final Duration SAME_PRESS = Duration.ofMinutes(1);

    private final EvaluationRounds rounds;
    private final CriteriaGrids grids;
    private final SheetAllotting allotting;
    private final Shortlists shortlists;
    private final Clock clock;
    private final AuditNotes notes;
    private final Event<RoundPlanned> planned;
    private final Event<RoundReopened> reopened;

    @Inject
    RoundPlanning(EvaluationRounds rounds, CriteriaGrids grids, SheetAllotting allotting, Shortlists shortlists, Clock clock,
                  AuditNotes notes, Event<RoundPlanned> planned, Event<RoundReopened> reopened) {
        this.rounds = rounds;
        this.grids = grids;
        this.allotting = allotting;
        this.shortlists = shortlists;
        this.clock = clock;
        this.notes = notes;
        this.planned = planned;
        this.reopened = reopened;
    }

    protected RoundPlanning() {
        this(null, null, null, null, null, null, null, null);
    }

    /**
     * Plans a round on a grid, which cannot be changed from now on, and allots a sheet to every partner for every accepted practice
     * of the others.
     *
     * @throws Conflict {@code evaluation.round.twice} when there is one on that grid, within a minute from the same to the same moment
     */
    @Requires(Permission.MANAGE_EVALUATION)
    public EvaluationRoundId plan(PartnershipId partnership, CriteriaGridId gridId, Instant opens, Instant closes) {
        allotting.await(partnership);
        CriteriaGrid grid = grids.get(gridId);
        if (!grid.partnership().equals(partnership)) {
            throw new NotFound();
        }
        if (!closes.isAfter(clock.instant())) {
            throw new Problem("evaluation.round.past");
        }
        List<EvaluationRound> before = rounds.of(partnership);
        if (before.stream().anyMatch(known -> known.grid().equals(gridId) && isSamePress(known.opensAt(), opens)
                && isSamePress(known.closesAt(), closes))) {
            throw new Conflict("evaluation.round.twice");
        }
        grid.freeze(clock.instant());
        int number = before.isEmpty() ? 1 : before.getFirst().number() + 1;
        EvaluationRound round = new EvaluationRound(partnership, gridId, number, opens, closes);
        EvaluationRoundId id = rounds.add(round);
        notes.changed("dates", "", opens + " - " + closes);
        notes.changed("sheets", "0", String.valueOf(allotting.allot(round)));
        planned.fire(new RoundPlanned(id, partnership, number, round.state(clock.instant()) == RoundState.OPEN));
        return id;
    }

    private static boolean isSamePress(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(SAME_PRESS) < 0;
    }

    /**
     * Opens or closes a round at other moments, as long as it is not closed; then {@link #reopen} it. One that will only open gets the
     * sheets that it lacks.
     *
     * @param version the version that the form showed
     */
    @Requires(Permission.MANAGE_EVALUATION)
    public void reschedule(EvaluationRoundId id, long version, Instant opens, Instant closes) {
        allotting.await(rounds.get(id).partnership());
        EvaluationRound round = rounds.locked(id);
        if (round.version() != version) {
            throw new Conflict("platform.conflict");
        }
        round.requireNotClosed(clock.instant());
        notes.changed("dates", round.opensAt() + " - " + round.closesAt(), opens + " - " + closes);
        round.reschedule(opens, closes);
        if (round.state(clock.instant()) == RoundState.PLANNED) {
            notes.changed("sheets added", "0", String.valueOf(allotting.allot(round)));
        }
    }

    /** Closes an open round now. */
    @Requires(Permission.MANAGE_EVALUATION)
    public void close(EvaluationRoundId id) {
        EvaluationRound round = rounds.locked(id);
        Instant now = clock.instant();
        notes.changed("closes", round.closesAt().toString(), now.toString());
        round.close(now);
    }

    /**
     * Opens a closed round again, for sheets that were not handed in. What was prepared of its shortlist is dropped: it was cut from
     * fewer sheets. Practices sent back or archived meanwhile are owed no sheet.
     *
     * @param closes when it closes again
     * @throws Problem when its shortlist is published, when it is settled, or not closed
     */
    @Requires(Permission.MANAGE_EVALUATION)
    public void reopen(EvaluationRoundId id, Instant closes) {
        EvaluationRound round = rounds.locked(id);
        Optional<Shortlist> shortlist = shortlists.of(id);
        shortlist.ifPresent(Shortlist::requirePrepared);
        notes.changed("closes", round.closesAt().toString(), closes.toString());
        round.reopen(clock.instant(), closes);
        shortlist.ifPresent(shortlists::drop);
        reopened.fire(new RoundReopened(id));
    }

    /**
     * Goes on without the sheets that are missing in a closed round, for good: it cannot be opened again, and everybody who takes part
     * sees the ranking.
     */
    @Requires(Permission.MANAGE_EVALUATION)
    public void settle(EvaluationRoundId id) {
        EvaluationRound round = rounds.locked(id);
        round.settle(clock.instant());
        notes.changed("settled", "NO", "YES");
    }

    /**
     * Allots what is missing: sheets for practices accepted and partners added since the round was planned.
     *
     * @return how many sheets were added
     */
    @Requires(Permission.MANAGE_EVALUATION)
    public int allot(EvaluationRoundId id) {
        allotting.await(rounds.get(id).partnership());
        EvaluationRound round = rounds.held(id);
        round.requireNotClosed(clock.instant());
        int added = allotting.allot(round);
        notes.changed("sheets added", "0", String.valueOf(added));
        return added;
    }
}

package eu.binome.evaluation.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import eu.binome.evaluation.CriteriaGridId;
import eu.binome.evaluation.EvaluationRoundId;
import eu.binome.evaluation.GridReading;
import eu.binome.evaluation.GridSummary;
import eu.binome.evaluation.PartnerSheets;
import eu.binome.evaluation.RoundPlanning;
import eu.binome.evaluation.RoundReading;
import eu.binome.evaluation.RoundState;
import eu.binome.evaluation.RoundSummary;
import eu.binome.partnership.PartnershipContext;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PhaseSummary;
import eu.binome.partnership.Station;
import eu.binome.platform.Feedback;
import eu.binome.platform.NotFound;
import eu.binome.platform.Pressed;
import eu.binome.platform.ReaderLocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The rounds of a partnership; coordinators plan, move and close them here.
 */
@Named
@RequestScoped
public class RoundsView {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    @Inject
    private RoundReading reading;
    @Inject
    private RoundPlanning planning;
    @Inject
    private GridReading grids;
    @Inject
    private PartnershipDirectory directory;
    @Inject
    private Clock clock;
    @Inject
    private Parameters parameters;
    @Inject
    private PartnershipContext context;
    @Inject
    private Pressed pressed;
    @Inject
    private Feedback feedback;
    @Inject
    private ReaderLocale reader;

    /** All rounds, newest first. */
    public List<RoundSummary> getRounds() {
        return reading.rounds(context.id());
    }

    /** The grids that a round may use. */
    public List<GridSummary> getGrids() {
        return grids.grids(context.id());
    }

    /** The name of a grid with its edition. */
    public String name(GridSummary grid) {
        return reader.say("evaluation.grid.named", reader.text(grid.name()), grid.edition());
    }

    /** The name of the grid of a round. */
    public String gridOf(RoundSummary round) {
        return name(grids.grid(round.grid()).summary());
    }

    /** How far each organisation is; for coordinators. */
    public List<PartnerSheets> progress(RoundSummary round) {
        return reading.progress(round.id());
    }

    /** A moment as a field of type {@code datetime-local} takes it. */
    public String local(Instant moment) {
        return moment.atZone(ReaderLocale.ZONE).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString();
    }

    /** When a round opens: as typed, else for the first round from the calendar. */
    public String getOpens() {
        return parameters.text("opens").orElseGet(() -> proposed().map(phase -> phase.from().atStartOfDay().toString()).orElse(""));
    }

    /** When it closes: as typed, else for the first round from the calendar. */
    public String getCloses() {
        return parameters.text("closes").orElseGet(() -> proposed().map(phase -> phase.to().atTime(LAST_MINUTE).toString()).orElse(""));
    }

    /** Whether a round is planned or open, so that planning another one is not what comes next. */
    public boolean isUnderWay() {
        return getRounds().stream().anyMatch(round -> round.state() != RoundState.CLOSED);
    }

    private Optional<PhaseSummary> proposed() {
        LocalDate today = LocalDate.now(clock.withZone(ReaderLocale.ZONE));
        return directory.phases(context.id()).stream().filter(phase -> phase.station() == Station.SCORE && !phase.to().isBefore(today))
                .filter(phase -> getRounds().isEmpty()).findFirst();
    }

    /** Plans a round. */
    public void plan() {
        CriteriaGridId grid = new CriteriaGridId(parameters.number("grid").orElseThrow(NotFound::new));
        planning.plan(context.id(), grid, parameters.moment("opens"), parameters.moment("closes"));
        done("evaluation.round.planned");
    }

    /** Does with a round what its pressed button says. */
    public void act() {
        of("allot").ifPresent(this::allot);
        of("change").ifPresent(this::change);
        of("close").ifPresent(this::close);
        of("settle").ifPresent(this::settle);
        of("reopen").ifPresent(this::reopen);
    }

    private Optional<EvaluationRoundId> of(String button) {
        return pressed.button(button, this::getRounds, round -> round.id().value()).map(RoundSummary::id);
    }

    private void change(EvaluationRoundId round) {
        planning.reschedule(round, parameters.number("version").orElseThrow(NotFound::new), parameters.moment("opens"),
                parameters.moment("closes"));
        done("evaluation.round.changed");
    }

    private void close(EvaluationRoundId round) {
        planning.close(round);
        done("evaluation.round.closedNow");
    }

    /** Which organisations' sheets would not count if a round closed now, in words. */
    public String missing(RoundSummary round) {
        List<PartnerSheets> waiting = progress(round).stream().filter(line -> line.progress().left() > 0).toList();
        String names = waiting.stream().map(line -> reader.say("evaluation.round.missing.partner", line.name(), line.progress().left()))
                .collect(Collectors.joining("; "));
        return reader.say("evaluation.round.missing", waiting.size(), names);
    }

    /** Whether a round may be opened again: it is closed, and not settled. */
    public boolean reopenable(RoundSummary round) {
        return round.state() == RoundState.CLOSED && !round.settled();
    }

    /** Whether it has to be said that a closed round goes on without the sheets that are missing. */
    public boolean settleable(RoundSummary round) {
        return reopenable(round) && progress(round).stream().anyMatch(line -> line.progress().left() > 0);
    }

    private void settle(EvaluationRoundId round) {
        planning.settle(round);
        done("evaluation.round.settledNow");
    }

    private void reopen(EvaluationRoundId round) {
        planning.reopen(round, parameters.moment("closes"));
        done("evaluation.round.reopened");
    }

    private void allot(EvaluationRoundId round) {
        done("evaluation.round.allotted", planning.allot(round));
    }

    private void done(String key, Object... arguments) {
        feedback.sayAndGo(reader.say(key, arguments), context.getBase() + "/evaluation/rounds");
    }
}

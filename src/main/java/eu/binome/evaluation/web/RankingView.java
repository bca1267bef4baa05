package eu.binome.evaluation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import eu.binome.evaluation.CutRule;
import eu.binome.evaluation.RankingRow;
import eu.binome.evaluation.Rankings;
import eu.binome.evaluation.RoundRanking;
import eu.binome.evaluation.RoundReading;
import eu.binome.evaluation.RoundState;
import eu.binome.evaluation.RoundSummary;
import eu.binome.evaluation.ShortlistDetail;
import eu.binome.evaluation.ShortlistReading;
import eu.binome.evaluation.Shortlisting;
import eu.binome.evaluation.Ties;
import eu.binome.partnership.PartnershipContext;
import eu.binome.platform.Feedback;
import eu.binome.platform.ReaderLocale;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The ranking of a round with a cut tried on it.
 */
@Named
@RequestScoped
public class RankingView {

    private static final int USUAL_CUT = 15;
    private static final int MOST = 100_000;

    @Inject
    private ChosenRound chosen;
    @Inject
    private Rankings rankings;
    @Inject
    private Shortlisting shortlisting;
    @Inject
    private ShortlistReading shortlists;
    @Inject
    private RoundReading rounds;
    @Inject
    private Parameters parameters;
    @Inject
    private PartnershipContext context;
    @Inject
    private Feedback feedback;
    @Inject
    private ReaderLocale reader;
    private Optional<RoundSummary> round;
    private Optional<ShortlistDetail> shortlist;
    private RoundRanking ranking;

    @PostConstruct
    void read() {
        round = chosen.round();
    }

    public boolean isAny() {
        return round.isPresent();
    }

    public RoundSummary getRound() {
        return round.orElseThrow();
    }

    /** Whether the reader may see it by now. */
    public boolean isOpen() {
        return round.filter(RoundSummary::rankingOpen).isPresent();
    }

    /** What has to happen before the reader may see it: who acts for no organisation waits for the closing. */
    public String getWait() {
        if (getRound().state() == RoundState.CLOSED) {
            return reader.say(context.isCoordinator() ? "evaluation.ranking.blind.unsettled" : "evaluation.ranking.blind.closed");
        }
        if (context.isPartner()) {
            return reader.say("evaluation.ranking.blind");
        }
        String key = context.isCoordinator() ? "evaluation.ranking.blind.coordinator" : "evaluation.ranking.blind.closing";
        return reader.say(key, reader.moment(getRound().closesAt()));
    }

    /** Whether the round still runs, so that the order may change. */
    public boolean isProvisional() {
        return getRound().state() != RoundState.CLOSED;
    }

    /** Whether the shortlist of the round is everybody's, so that no cut can be prepared any more. */
    public boolean isPublished() {
        return shortlist().filter(ShortlistDetail::published).isPresent();
    }

    /** Whether a coordinator may prepare the shortlist now. */
    public boolean isPreparable() {
        return context.isCoordinator() && !isProvisional() && !isPublished() && getMissing() == 0;
    }

    /** How many sheets a closed round lacks that a coordinator has not decided to go on without. */
    public int getMissing() {
        boolean undecided = context.isCoordinator() && !isProvisional() && !getRound().settled();
        return undecided ? rounds.progress(getRound().id()).stream().mapToInt(line -> line.progress().left()).sum() : 0;
    }

    /** How many practices are on the shortlist: on the published one, unless another cut is tried. */
    public String getOutcome() {
        int chosen = getRanking().chosen();
        Optional<Integer> published = shortlist().filter(ShortlistDetail::published).map(list -> list.rows().size());
        boolean tried = parameters.text("cut").isPresent() && !shortlist().map(ShortlistDetail::rule).equals(Optional.of(rule()));
        return published.map(size -> tried ? reader.say("evaluation.ranking.outcome.other", chosen, size)
                : reader.say("evaluation.ranking.outcome.published", size)).orElseGet(() -> reader.say("evaluation.ranking.outcome", chosen));
    }

    public RoundRanking getRanking() {
        if (ranking == null) {
            ranking = rankings.ranking(getRound().id(), rule());
        }
        return ranking;
    }

    /** The practices, best first, with the line of the cut. */
    public List<RankingLine> getLines() {
        List<RankingLine> lines = new ArrayList<>();
        for (RankingRow row : getRanking().rows()) {
            lines.add(line(row, row.place().in() && lines.size() + 1 == getRanking().chosen()));
        }
        return lines;
    }

    /** How many practices the cut leaves: as typed, else as the shortlist of the round was cut. */
    public int getCut() {
        return parameters.number("cut").map(typed -> (int) Math.min(typed, MOST)).orElseGet(() -> shortlist().map(RankingView::cutOf).orElse(USUAL_CUT));
    }

    public Ties getTies() {
        Ties made = shortlist().map(list -> list.rule() instanceof CutRule.ByNumber number ? number.ties() : Ties.ADMIT).orElse(Ties.ADMIT);
        return parameters.text("ties").map(typed -> typed.equals(Ties.LEAVE_OUT.name()) ? Ties.LEAVE_OUT : Ties.ADMIT).orElse(made);
    }

    /** What can become of equals at the edge. */
    public List<Ties> getTiesChoices() {
        return List.of(Ties.values());
    }

    /** Shows the cut that is typed, at an address of its own. */
    public void show() {
        Feedback.go(context.getBase() + "/evaluation/ranking?round=" + getRound().id().value() + "&cut=" + getCut() + "&ties=" + getTies());
    }

    /** Prepares the shortlist with the cut that is typed. */
    public void prepare() {
        shortlisting.prepare(getRound().id(), rule());
        feedback.sayAndGo(reader.say("evaluation.ranking.prepared"),
                context.getBase() + "/evaluation/shortlist?round=" + getRound().id().value());
    }

    private Optional<ShortlistDetail> shortlist() {
        if (shortlist == null) {
            shortlist = shortlists.ofRound(getRound().id());
        }
        return shortlist;
    }

    private static int cutOf(ShortlistDetail list) {
        return list.rule() instanceof CutRule.ByNumber number ? number.most() : Math.max(1, list.rows().size());
    }

    private RankingLine line(RankingRow row, boolean last) {
        String spoken = row.score().map(score -> reader.say("evaluation.ranking.plot.text", reader.twoDecimals(row.marks().getFirst()),
                reader.twoDecimals(row.marks().getLast()), reader.twoDecimals(score))).orElse("");
        return new RankingLine(row, row.rank().map(String::valueOf).orElse(""), row.score().map(reader::twoDecimals).orElse(""),
                row.spread().map(reader::twoDecimals).orElse(""), spoken, last, getRanking().alone(row));
    }

    private CutRule rule() {
        boolean typed = parameters.text("cut").isPresent();
        return shortlist().map(ShortlistDetail::rule).filter(made -> !typed).orElseGet(() -> new CutRule.ByNumber(getCut(), getTies()));
    }
}

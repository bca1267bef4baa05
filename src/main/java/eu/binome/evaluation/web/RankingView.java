package eu.binome.evaluation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import eu.binome.evaluation.CutRule;
import eu.binome.evaluation.RankingRow;
import eu.binome.evaluation.Rankings;
import eu.binome.evaluation.RoundRanking;
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
    private Parameters parameters;
    @Inject
    private PartnershipContext context;
    @Inject
    private Feedback feedback;
    @Inject
    private ReaderLocale reader;
    private Optional<RoundSummary> round;
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
        return shortlists.ofRound(getRound().id()).filter(ShortlistDetail::published).isPresent();
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

    /** How many practices the cut that is tried leaves. */
    public int getCut() {
        return (int) Math.min(parameters.number("cut").orElse((long) USUAL_CUT), MOST);
    }

    public Ties getTies() {
        return parameters.text("ties").filter(Ties.LEAVE_OUT.name()::equals).map(t -> Ties.LEAVE_OUT).orElse(Ties.ADMIT);
    }

    /** What can become of equals at the edge. */
    public List<Ties> getTiesChoices() {
        return List.of(Ties.values());
    }

    /** Prepares the shortlist with the cut that is shown. */
    public void prepare() {
        shortlisting.prepare(getRound().id(), rule());
        feedback.sayAndGo(reader.say("evaluation.ranking.prepared"),
                context.getBase() + "/evaluation/shortlist?round=" + getRound().id().value());
    }

    private RankingLine line(RankingRow row, boolean last) {
        String spoken = row.score().map(score -> reader.say("evaluation.ranking.plot.text", reader.twoDecimals(row.marks().getFirst()),
                reader.twoDecimals(row.marks().getLast()), reader.twoDecimals(score))).orElse("");
        return new RankingLine(row, row.rank().map(String::valueOf).orElse(""), row.score().map(reader::twoDecimals).orElse(""),
                row.spread().map(reader::twoDecimals).orElse(""), spoken, last);
    }

    private CutRule rule() {
        return new CutRule.ByNumber(getCut(), getTies());
    }
}

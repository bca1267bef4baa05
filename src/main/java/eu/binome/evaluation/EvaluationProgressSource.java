package eu.binome.evaluation;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import eu.binome.notification.PartnerProgress;
import eu.binome.notification.ProgressSource;
import eu.binome.partnership.PartnershipId;
import eu.binome.partnership.Station;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Tells how many sheets each organisation has handed in, in the newest round; never what they say.
 */
@ApplicationScoped
@Transactional
class EvaluationProgressSource implements ProgressSource {

    private final EvaluationRounds rounds;
    private final SheetCounts counts;
    private final Clock clock;

    @Inject
    EvaluationProgressSource(EvaluationRounds rounds, SheetCounts counts, Clock clock) {
        this.rounds = rounds;
        this.counts = counts;
        this.clock = clock;
    }

    protected EvaluationProgressSource() {
        this(null, null, null);
    }

    @Override
    public List<PartnerProgress> progress(long partnershipId) {
        return rounds.of(new PartnershipId(partnershipId)).stream().limit(1).flatMap(this::progress).toList();
    }

    private Stream<PartnerProgress> progress(EvaluationRound round) {
        boolean over = round.state(clock.instant()) == RoundState.CLOSED;
        return counts.of(round.id()).entrySet().stream().map(line -> new PartnerProgress(line.getKey().value(), Station.SCORE.name(),
                line.getValue().handedIn(), line.getValue().owed(), over));
    }
}

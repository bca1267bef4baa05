package eu.binome.evaluation;

import java.util.List;

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

    @Inject
    EvaluationProgressSource(EvaluationRounds rounds, SheetCounts counts) {
        this.rounds = rounds;
        this.counts = counts;
    }

    protected EvaluationProgressSource() {
        this(null, null);
    }

    @Override
    public List<PartnerProgress> progress(long partnershipId) {
        return rounds.of(new PartnershipId(partnershipId)).stream().limit(1).flatMap(round -> counts.of(round.id()).entrySet().stream())
                .map(line -> new PartnerProgress(line.getKey().value(), Station.SCORE.name(), line.getValue().handedIn(),
                        line.getValue().owed())).toList();
    }
}

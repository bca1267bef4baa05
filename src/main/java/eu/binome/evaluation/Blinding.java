package eu.binome.evaluation;

import java.time.Clock;
import java.util.Optional;

import eu.binome.partnership.PartnerId;
import eu.binome.platform.Problem;
import eu.binome.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Tells what the current reader may see of others' scores: the one place that every path asks.
 */
@ApplicationScoped
class Blinding {

    private final SheetCounts counts;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    Blinding(SheetCounts counts, CurrentUser user, Clock clock) {
        this.counts = counts;
        this.user = user;
        this.clock = clock;
    }

    protected Blinding() {
        this(null, null, null);
    }

    /** The organisation that the reader acts for in the partnership of a round. */
    Optional<PartnerId> partner(EvaluationRound round) {
        return user.partnerIn(round.partnership().value()).map(PartnerId::new);
    }

    ScoreVisibility of(EvaluationRound round) {
        return of(round, partner(round).map(partner -> counts.of(round.id(), partner)).orElse(SheetProgress.NONE));
    }

    /** What the organisation may see that is so far with its sheets. */
    ScoreVisibility of(EvaluationRound round, SheetProgress own) {
        boolean closed = round.state(clock.instant()) == RoundState.CLOSED;
        return new ScoreVisibility(closed, round.isSettled(), own.owed(), own.handedIn());
    }

    /** @throws Problem as long as the reader may not see the ranking of a round or anything computed from it */
    void requireRanking(EvaluationRound round) {
        if (!of(round).ranking()) {
            throw new Problem("evaluation.ranking.blind");
        }
    }
}

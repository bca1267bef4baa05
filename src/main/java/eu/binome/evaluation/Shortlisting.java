package eu.binome.evaluation;

import java.time.Clock;
import java.util.List;

import eu.binome.platform.Conflict;
import eu.binome.platform.Problem;
import eu.binome.security.AuditNotes;
import eu.binome.security.CurrentUser;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Cuts the shortlist out of a closed round and publishes it.
 */
@ApplicationScoped
@Transactional
public class Shortlisting {

    private final EvaluationRounds rounds;
    private final RoundScores scores;
    private final SheetCounts counts;
    private final Shortlists shortlists;
    private final CurrentUser user;
    private final Clock clock;
    private final AuditNotes notes;
    private final Event<ShortlistPublished> announced;

    @Inject
    Shortlisting(EvaluationRounds rounds, RoundScores scores, SheetCounts counts, Shortlists shortlists, CurrentUser user, Clock clock,
                 AuditNotes notes, Event<ShortlistPublished> announced) {
        this.rounds = rounds;
        this.scores = scores;
        this.counts = counts;
        this.shortlists = shortlists;
        this.user = user;
        this.clock = clock;
        this.notes = notes;
        this.announced = announced;
    }

    protected Shortlisting() {
        this(null, null, null, null, null, null, null, null);
    }

    /**
     * Prepares the shortlist of a closed round by a rule, in place of what was prepared before.
     *
     * @throws Problem while the round is not closed, when sheets are missing in it and it is not settled, or when its shortlist is published
     */
    @Requires(Permission.MANAGE_EVALUATION)
    public ShortlistId prepare(EvaluationRoundId id, CutRule rule) {
        EvaluationRound round = rounds.locked(id);
        if (round.state(clock.instant()) != RoundState.CLOSED) {
            throw new Problem("evaluation.shortlist.roundOpen");
        }
        requireComplete(round);
        Shortlist shortlist = shortlists.of(id).orElseGet(() -> new Shortlist(round));
        shortlist.requirePrepared();
        if (shortlist.isStored()) {
            notes.changed("rule", said(shortlist.rule()), said(rule));
            shortlists.clear(shortlist);
        } else {
            notes.changed("rule", "", said(rule));
        }
        List<Ranked<Long>> chosen = Cut.of(scores.ranking(round), rule).in();
        shortlist.prepare(rule, chosen, clock.instant());
        return shortlists.save(shortlist);
    }

    /**
     * Publishes a prepared shortlist to the partnership, for good, and settles its round.
     *
     * @param version of the shortlist that was looked at
     * @throws Problem  {@code evaluation.shortlist.unsettled} when sheets are missing by now and the round is not settled
     * @throws Conflict {@code evaluation.shortlist.otherCut} when another cut was prepared since
     */
    @Requires(Permission.MANAGE_EVALUATION)
    public void publish(ShortlistId id, long version) {
        Shortlist shortlist = shortlists.get(id);
        EvaluationRound round = rounds.locked(shortlist.round());
        shortlist.requirePrepared();
        if (shortlist.version() != version) {
            throw new Conflict("evaluation.shortlist.otherCut");
        }
        requireComplete(round);
        round.settle(clock.instant());
        shortlist.publish(user.account(), clock.instant());
        notes.changed("shortlist", "PREPARED", "PUBLISHED, " + shortlist.entries().size());
        announced.fire(new ShortlistPublished(id, shortlist.partnership()));
    }

    /** Sheets may have come back with a practice that was accepted again. */
    private void requireComplete(EvaluationRound round) {
        int missing = counts.of(round.id()).values().stream().mapToInt(SheetProgress::left).sum();
        if (missing > 0 && !round.isSettled()) {
            throw new Problem("evaluation.shortlist.unsettled", missing);
        }
    }

    private static String said(CutRule rule) {
        return switch (rule) {
            case CutRule.ByNumber number -> "BY_NUMBER " + number.most() + ", " + number.ties();
            case CutRule.ByThreshold threshold -> "BY_THRESHOLD " + threshold.least().toPlainString();
        };
    }
}

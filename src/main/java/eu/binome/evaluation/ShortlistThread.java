package eu.binome.evaluation;

import java.util.List;
import java.util.Optional;

import eu.binome.partnership.PartnershipId;
import eu.binome.partnership.Station;
import eu.binome.practice.PracticeId;
import eu.binome.practice.PracticeThreadSource;
import eu.binome.practice.ThreadKnot;
import eu.binome.security.CurrentUser;
import eu.binome.security.OpenToAll;
import eu.binome.security.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Ties practices to the shortlist that chose them, once it is published, and the others to their rank, or their score once they stand in no
 * ranking any more, in the newest round whose ranking the reader may see; for those who may read evaluations.
 */
@ApplicationScoped
@Transactional
@OpenToAll("asked by the thread of a practice, behind its door; published shortlists, and rankings that the reader may see")
public class ShortlistThread implements PracticeThreadSource {

    private final ShortlistedPractices shortlisted;
    private final Shortlists shortlists;
    private final EvaluationRounds rounds;
    private final RoundScores scores;
    private final Blinding blinding;
    private final CurrentUser user;

    @Inject
    ShortlistThread(ShortlistedPractices shortlisted, Shortlists shortlists, EvaluationRounds rounds, RoundScores scores, Blinding blinding,
                    CurrentUser user) {
        this.shortlisted = shortlisted;
        this.shortlists = shortlists;
        this.rounds = rounds;
        this.scores = scores;
        this.blinding = blinding;
        this.user = user;
    }

    protected ShortlistThread() {
        this(null, null, null, null, null, null);
    }

    @Override
    public List<ThreadKnot> knots(PracticeId practice, PartnershipId partnership) {
        if (!user.may(Permission.READ_EVALUATION, partnership.value())) {
            return List.of();
        }
        List<ThreadKnot> chosen = shortlisted.of(partnership).stream().filter(listed -> listed.practice().equals(practice))
                .map(listed -> new ThreadKnot(Station.SCORE, "evaluation.thread.shortlisted", List.of(listed.rank(), listed.score()),
                        "evaluation/shortlist")).toList();
        return chosen.isEmpty() ? ranked(practice, partnership) : chosen;
    }

    private List<ThreadKnot> ranked(PracticeId practice, PartnershipId partnership) {
        return rounds.of(partnership).stream().filter(round -> blinding.of(round).ranking())
                .flatMap(round -> rank(practice, round).stream()).limit(1).toList();
    }

    private Optional<ThreadKnot> rank(PracticeId practice, EvaluationRound round) {
        List<Ranked<Long>> ranking = scores.ranking(round);
        boolean cut = shortlists.of(round.id()).filter(Shortlist::isPublished).isPresent();
        return ranking.stream().filter(ranked -> ranked.practice() == practice.value()).findFirst()
                .map(ranked -> new ThreadKnot(Station.SCORE, cut ? "evaluation.thread.notShortlisted" : "evaluation.thread.ranked",
                        List.of(ranked.rank(), ranking.size(), ranked.score().shown()), page(round))).or(() -> scored(practice, round));
    }

    /** What was archived or sent back since stands in no ranking any more; its score is still known. */
    private Optional<ThreadKnot> scored(PracticeId practice, EvaluationRound round) {
        return scores.score(round, practice).map(score -> new ThreadKnot(Station.SCORE, "evaluation.thread.scored",
                List.of(score.shown(), round.number()), page(round)));
    }

    private static String page(EvaluationRound round) {
        return "evaluation/ranking?round=" + round.id().value();
    }
}

package eu.binome.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import eu.binome.partnership.PartnershipDirectory;
import eu.binome.platform.Problem;
import eu.binome.practice.PracticeCatalogue;
import eu.binome.practice.PracticeId;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Shows how the practices of a round rank, to those who may see it by then.
 */
@ApplicationScoped
@Transactional
public class Rankings {

    private final EvaluationRounds rounds;
    private final RoundScores scores;
    private final Blinding blinding;
    private final PracticeCatalogue catalogue;
    private final PartnershipDirectory directory;

    @Inject
    Rankings(EvaluationRounds rounds, RoundScores scores, Blinding blinding, PracticeCatalogue catalogue, PartnershipDirectory directory) {
        this.rounds = rounds;
        this.scores = scores;
        this.blinding = blinding;
        this.catalogue = catalogue;
        this.directory = directory;
    }

    protected Rankings() {
        this(null, null, null, null, null);
    }

    /**
     * The ranking with a cut tried on it; nothing is kept.
     *
     * @throws Problem {@code evaluation.ranking.blind} as long as the reader may not see it
     */
    @Requires(Permission.READ_EVALUATION)
    public RoundRanking ranking(EvaluationRoundId id, CutRule rule) {
        EvaluationRound round = rounds.get(id);
        blinding.requireRanking(round);
        List<PracticeId> practices = scores.practices(round);
        List<Ranked<Long>> ranking = scores.ranking(round);
        PracticeNames names = new PracticeNames(catalogue, directory, round.partnership(), practices);
        Places places = new Places(Cut.of(ranking, rule));
        List<RankingRow> rows = new ArrayList<>(ranking.stream().map(ranked -> row(ranked, names, places)).toList());
        Set<Long> rated = new HashSet<>(ranking.stream().map(Ranked::practice).toList());
        practices.stream().filter(practice -> !rated.contains(practice.value())).map(practice -> unrated(practice, names)).forEach(rows::add);
        return new RoundRanking(id, round.partnership(), List.copyOf(rows), rows.size() - ranking.size());
    }

    private static RankingRow row(Ranked<Long> ranked, PracticeNames names, Places places) {
        PracticeId practice = new PracticeId(ranked.practice());
        PracticeScore score = ranked.score();
        List<BigDecimal> marks = score.sheets().stream().map(s -> s.rounded(PracticeScore.SHOWN_DECIMALS)).toList();
        return new RankingRow(practice, names.title(practice), names.owner(practice), names.theme(practice), Optional.of(ranked.rank()),
                Optional.of(score.shown()), score.scorers(), score.spread(), marks, places.of(ranked));
    }

    private static RankingRow unrated(PracticeId practice, PracticeNames names) {
        return new RankingRow(practice, names.title(practice), names.owner(practice), names.theme(practice), Optional.empty(),
                Optional.empty(), 0, Optional.empty(), List.of(), RankingRow.Place.OUT);
    }

    /** Says where a cut leaves each practice. */
    private record Places(Set<Long> in, Set<Long> tied, Set<Long> near) {

        Places(Cut<Long> cut) {
            this(ids(cut.in()), ids(cut.tiedAtEdge()), ids(cut.nearMisses()));
        }

        RankingRow.Place of(Ranked<Long> ranked) {
            if (tied.contains(ranked.practice())) {
                return in.contains(ranked.practice()) ? RankingRow.Place.IN_TIED : RankingRow.Place.OUT_TIED;
            }
            if (in.contains(ranked.practice())) {
                return RankingRow.Place.IN;
            }
            return near.contains(ranked.practice()) ? RankingRow.Place.NEAR : RankingRow.Place.OUT;
        }

        private static Set<Long> ids(List<Ranked<Long>> part) {
            return new HashSet<>(part.stream().map(Ranked::practice).toList());
        }
    }
}

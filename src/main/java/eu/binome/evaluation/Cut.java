package eu.binome.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * A ranking divided into those on the shortlist and those beside it.
 *
 * <p>Practices without a score are in none of the lists. Empty ranking: all lists empty. Worked examples: {@code docs/formulas.md},
 * "Cut".
 *
 * @param in         on the shortlist, best first
 * @param tiedAtEdge those whose equal scores cross the edge of a cut by number, or stand exactly on a threshold; they are all in or
 *                   all out
 * @param nearMisses the best of those not in, at most {@link #NEAR} and whoever ties with the last of them
 */
record Cut<P>(List<Ranked<P>> in, List<Ranked<P>> tiedAtEdge, List<Ranked<P>> nearMisses) {

    /** How many near misses are shown. */
    static final int NEAR = 5;

    /** Divides a ranking, given best first. */
    static <P> Cut<P> of(List<Ranked<P>> ranking, CutRule rule) {
        return switch (rule) {
            case CutRule.ByNumber number -> byNumber(ranking, number);
            case CutRule.ByThreshold threshold -> byThreshold(ranking, Ratio.of(threshold.least()));
        };
    }

    private static <P> Cut<P> byNumber(List<Ranked<P>> ranking, CutRule.ByNumber rule) {
        List<Ranked<P>> tied = crossing(ranking, rule.most());
        int size = Math.min(rule.most(), ranking.size());
        if (!tied.isEmpty()) {
            int before = tied.getFirst().rank() - 1;
            size = rule.ties() == Ties.ADMIT ? before + tied.size() : before;
        }
        return divided(ranking, size, tied);
    }

    private static <P> List<Ranked<P>> crossing(List<Ranked<P>> ranking, int most) {
        if (most >= ranking.size() || ranking.get(most - 1).rank() != ranking.get(most).rank()) {
            return List.of();
        }
        int rank = ranking.get(most).rank();
        return ranking.stream().filter(r -> r.rank() == rank).toList();
    }

    private static <P> Cut<P> byThreshold(List<Ranked<P>> ranking, Ratio least) {
        int size = (int) ranking.stream().filter(r -> r.score().mean().compareTo(least) >= 0).count();
        return divided(ranking, size, ranking.stream().filter(r -> r.score().mean().equals(least)).toList());
    }

    private static <P> Cut<P> divided(List<Ranked<P>> ranking, int size, List<Ranked<P>> tied) {
        return new Cut<>(List.copyOf(ranking.subList(0, size)), tied, near(ranking.subList(size, ranking.size())));
    }

    private static <P> List<Ranked<P>> near(List<Ranked<P>> rest) {
        List<Ranked<P>> near = new ArrayList<>();
        for (Ranked<P> next : rest) {
            if (near.size() >= NEAR && near.getLast().rank() != next.rank()) {
                break;
            }
            near.add(next);
        }
        return List.copyOf(near);
    }
}

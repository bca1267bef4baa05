package eu.binome.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Ranks and cuts of random rankings, against counting.
 */
class CutTest {

    static Stream<List<Ranked<String>>> randomRankings() {
        Random random = new Random(96);
        return IntStream.range(0, 200).mapToObj(i -> Ranked.all(randomScores(random)));
    }

    @ParameterizedTest
    @MethodSource("randomRankings")
    void aRankIsOneMoreThanThePracticesAbove(List<Ranked<String>> ranking) {
        for (Ranked<String> ranked : ranking) {
            long above = ranking.stream().filter(r -> r.score().mean().compareTo(ranked.score().mean()) > 0).count();
            assertEquals(above + 1, ranked.rank());
        }
    }

    @ParameterizedTest
    @MethodSource("randomRankings")
    void equalsAreNeverParted(List<Ranked<String>> ranking) {
        for (int most = 1; most <= ranking.size() + 1; most++) {
            for (Ties ties : Ties.values()) {
                Cut<String> cut = Cut.of(ranking, new CutRule.ByNumber(most, ties));
                List<Integer> inside = cut.in().stream().map(Ranked::rank).toList();
                assertTrue(cut.nearMisses().stream().map(Ranked::rank).noneMatch(inside::contains));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("randomRankings")
    void admittingFillsAllPlacesAndLeavingOutNeverExceedsThem(List<Ranked<String>> ranking) {
        for (int most = 1; most <= ranking.size(); most++) {
            assertTrue(Cut.of(ranking, new CutRule.ByNumber(most, Ties.ADMIT)).in().size() >= most);
            assertTrue(Cut.of(ranking, new CutRule.ByNumber(most, Ties.LEAVE_OUT)).in().size() <= most);
        }
    }

    @Test
    void thresholdComparesTheExactScoreNotTheShownOne() {
        PracticeScore reads350 = new PracticeScore(List.of(Ratio.of(new BigDecimal("3.496"))));
        assertEquals(new BigDecimal("3.50"), reads350.shown());
        Cut<String> cut = Cut.of(Ranked.all(Map.of("a", reads350)), new CutRule.ByThreshold(new BigDecimal("3.5")));
        assertEquals(List.of(), cut.in());
        assertEquals(1, cut.nearMisses().size());
    }

    @Test
    void nothingRankedIsNothingCut() {
        assertEquals(new Cut<>(List.of(), List.of(), List.of()), Cut.of(List.<Ranked<String>>of(), new CutRule.ByNumber(15, Ties.ADMIT)));
    }

    private static Map<String, PracticeScore> randomScores(Random random) {
        Map<String, PracticeScore> scores = new HashMap<>();
        for (int i = 0; i < 1 + random.nextInt(20); i++) {
            scores.put("p" + i, new PracticeScore(List.of(Ratio.of(random.nextInt(8)), Ratio.of(random.nextInt(3)))));
        }
        return scores;
    }
}

package eu.binome.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Properties of the aggregation on many random grids, against the plainest possible computation.
 */
class AggregationTest {

    private static final int CASES = 300;

    /** A grid and the sheets of one practice. */
    record Case(Map<String, BigDecimal> weights, List<Map<String, BigDecimal>> sheets) {
    }

    static Stream<Case> randomCases() {
        Random random = new Random(20111024);
        return IntStream.range(0, CASES).mapToObj(i -> randomCase(random));
    }

    @ParameterizedTest
    @MethodSource("randomCases")
    void aSheetIsTheMeanOfItsMarksRepeatedByWeight(Case given) {
        Aggregation aggregation = new Aggregation(given.weights());
        for (Map<String, BigDecimal> sheet : given.sheets()) {
            assertEquals(byRepetition(given.weights(), sheet), aggregation.sheet(sheet));
        }
    }

    @ParameterizedTest
    @MethodSource("randomCases")
    void aScoreNeverLeavesTheRangeOfItsMarks(Case given) {
        new Aggregation(given.weights()).practice(given.sheets()).ifPresent(score -> {
            List<BigDecimal> marks = given.sheets().stream().flatMap(s -> s.values().stream()).sorted().toList();
            assertTrue(score.mean().compareTo(Ratio.of(marks.getFirst())) >= 0);
            assertTrue(score.mean().compareTo(Ratio.of(marks.getLast())) <= 0);
        });
    }

    @ParameterizedTest
    @MethodSource("randomCases")
    void onlyTheProportionsOfTheWeightsMatter(Case given) {
        Map<String, BigDecimal> scaled = new HashMap<>();
        given.weights().forEach((criterion, weight) -> scaled.put(criterion, weight.multiply(new BigDecimal("12.5"))));
        assertEquals(new Aggregation(given.weights()).practice(given.sheets()), new Aggregation(scaled).practice(given.sheets()));
    }

    @ParameterizedTest
    @MethodSource("randomCases")
    void aSheetWithoutMarksChangesNothing(Case given) {
        Aggregation aggregation = new Aggregation(given.weights());
        List<Map<String, BigDecimal>> more = new ArrayList<>(given.sheets());
        more.add(Map.of());
        assertEquals(aggregation.practice(given.sheets()), aggregation.practice(more));
    }

    @ParameterizedTest
    @MethodSource("randomCases")
    void raisingOneMarkNeverLowersThePractice(Case given) {
        Aggregation aggregation = new Aggregation(given.weights());
        Optional<PracticeScore> before = aggregation.practice(given.sheets());
        List<Map<String, BigDecimal>> raised = given.sheets().stream().map(AggregationTest::raised).toList();
        assertEquals(before.isPresent(), aggregation.practice(raised).isPresent());
        before.ifPresent(b -> assertTrue(aggregation.practice(raised).orElseThrow().mean().compareTo(b.mean()) >= 0));
    }

    @Test
    void theOrderOfTheSheetsDoesNotMatter() {
        Aggregation aggregation = new Aggregation(Map.of("a", BigDecimal.ONE));
        Map<String, BigDecimal> low = Map.of("a", BigDecimal.ONE);
        Map<String, BigDecimal> high = Map.of("a", BigDecimal.TWO);
        assertEquals(aggregation.practice(List.of(low, high)), aggregation.practice(List.of(high, low)));
    }

    @Test
    void aMarkOnAStrangeCriterionIsABug() {
        Aggregation aggregation = new Aggregation(Map.of("a", BigDecimal.ONE));
        Map<String, BigDecimal> strange = Map.of("b", BigDecimal.ONE);
        assertThrows(IllegalStateException.class, () -> aggregation.sheet(strange));
    }

    private static Optional<Ratio> byRepetition(Map<String, BigDecimal> weights, Map<String, BigDecimal> sheet) {
        BigInteger sum = BigInteger.ZERO;
        long count = 0;
        for (Map.Entry<String, BigDecimal> mark : sheet.entrySet()) {
            for (long i = weights.get(mark.getKey()).movePointRight(1).longValueExact(); i > 0; i--) {
                sum = sum.add(mark.getValue().toBigIntegerExact());
                count++;
            }
        }
        return count == 0 ? Optional.empty() : Optional.of(new Ratio(sum, BigInteger.valueOf(count)));
    }

    private static Case randomCase(Random random) {
        int criteria = 1 + random.nextInt(11);
        Map<String, BigDecimal> weights = new HashMap<>();
        for (int c = 0; c < criteria; c++) {
            weights.put("c" + c, BigDecimal.valueOf(random.nextInt(25), 1));
        }
        List<Map<String, BigDecimal>> sheets = IntStream.range(0, 1 + random.nextInt(9)).mapToObj(i -> sheet(random, criteria)).toList();
        return new Case(weights, sheets);
    }

    private static Map<String, BigDecimal> sheet(Random random, int criteria) {
        Map<String, BigDecimal> marks = new HashMap<>();
        for (int c = 0; c < criteria; c++) {
            if (random.nextInt(4) > 0) {
                marks.put("c" + c, BigDecimal.valueOf(random.nextInt(6)));
            }
        }
        return marks;
    }

    private static Map<String, BigDecimal> raised(Map<String, BigDecimal> sheet) {
        Map<String, BigDecimal> raised = new HashMap<>(sheet);
        raised.entrySet().stream().min(Map.Entry.comparingByKey())
                .ifPresent(e -> raised.put(e.getKey(), e.getValue().add(BigDecimal.ONE).min(BigDecimal.valueOf(Scale.HIGHEST))));
        return raised;
    }
}

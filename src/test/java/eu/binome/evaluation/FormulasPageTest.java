package eu.binome.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every worked example of the formulas page holds.
 */
class FormulasPageTest {

    @TestFactory
    Stream<DynamicTest> aSheetScoresAsItsExampleSays() {
        return WorkedExamples.table("sheet example").stream().map(row -> DynamicTest.dynamicTest(row.get(0), () -> {
            Aggregation aggregation = new Aggregation(WorkedExamples.byPosition(row.get(1)));
            String score = aggregation.sheet(WorkedExamples.byPosition(row.get(2)))
                    .map(s -> s.rounded(PracticeScore.SHOWN_DECIMALS).toPlainString()).orElse("none");
            assertEquals(row.get(3), score);
        }));
    }

    @TestFactory
    Stream<DynamicTest> aPracticeScoresAsItsExampleSays() {
        return WorkedExamples.table("practice example").stream().map(row -> DynamicTest.dynamicTest(row.get(0), () -> {
            PracticeScore score = new PracticeScore(Stream.of(row.get(1).split(" ")).map(s -> Ratio.of(new BigDecimal(s))).toList());
            assertEquals(row.subList(2, 5), List.of(score.shown().toPlainString(), String.valueOf(score.scorers()),
                    score.spread().map(BigDecimal::toPlainString).orElse("none")));
        }));
    }

    @TestFactory
    Stream<DynamicTest> practicesRankAsTheirExampleSays() {
        return WorkedExamples.table("rank example").stream().map(row -> DynamicTest.dynamicTest(row.get(0), () -> {
            String ranks = Ranked.all(WorkedExamples.practices(row.get(1))).stream().map(r -> String.valueOf(r.rank()))
                    .collect(Collectors.joining(" "));
            assertEquals(row.get(2), ranks);
        }));
    }

    @TestFactory
    Stream<DynamicTest> theCutFallsAsItsExampleSays() {
        return WorkedExamples.table("cut example").stream().map(row -> DynamicTest.dynamicTest(row.get(0), () -> {
            Cut<String> cut = Cut.of(Ranked.all(WorkedExamples.practices(row.get(1))), rule(row.get(2)));
            assertEquals(row.subList(3, 6), Stream.of(cut.in(), cut.tiedAtEdge(), cut.nearMisses())
                    .map(part -> String.valueOf(part.size())).toList());
        }));
    }

    private static CutRule rule(String cell) {
        String[] parts = cell.split(" ");
        if (parts.length == 1) {
            return new CutRule.ByThreshold(new BigDecimal(cell));
        }
        return new CutRule.ByNumber(Integer.parseInt(parts[0]), parts[1].equals("admit") ? Ties.ADMIT : Ties.LEAVE_OUT);
    }
}

package eu.binome.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadyGridTest {

    private static final ReadyGrid GRID = ReadyGrid.named(ReadyGrid.POOLING4CLUSTERS);

    @Test
    void nineCriteriaCountAndTwoAreOnlyAsked() {
        assertEquals(List.of("financialImpact", "diversification", "useOfMeans", "attractiveness", "supportSystem", "targetGroups",
                "competitiveness", "newFields", "synergies"), codes(BigDecimal.ONE));
        assertEquals(List.of("renewability", "effectiveness"), codes(BigDecimal.ZERO));
    }

    @Test
    void theGeneralGridAsksSixQuestionsThatCountAlike() {
        assertEquals(List.of("relevance", "effectiveness", "efficiency", "impact", "sustainability", "transferability"),
                ReadyGrid.named(ReadyGrid.GENERAL).criteria().stream().filter(c -> c.weight().compareTo(BigDecimal.ONE) == 0)
                        .map(ReadyCriterion::code).toList());
    }

    @ParameterizedTest
    @MethodSource("grids")
    void everySentenceIsThereInEveryLanguageAndNoneIsIdle(ReadyGrid grid) {
        for (String language : ReadyGrid.LANGUAGES) {
            assertEquals(expected(grid), grid.texts().stream().filter(t -> t.language().equals(language))
                    .map(t -> t.owner() + "." + t.field()).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @ParameterizedTest
    @MethodSource("grids")
    void noTwoLevelsReadAlike(ReadyGrid grid) {
        long levels = grid.texts().stream().filter(t -> t.field().startsWith("level")).count();
        long distinct = grid.texts().stream().filter(t -> t.field().startsWith("level")).map(ReadyText::body).distinct().count();
        assertEquals(levels, distinct);
        assertTrue(grid.texts().stream().noneMatch(t -> t.body().isBlank()));
    }

    static Stream<ReadyGrid> grids() {
        return ReadyGrid.CODES.stream().map(ReadyGrid::named);
    }

    private static List<String> codes(BigDecimal weight) {
        return GRID.criteria().stream().filter(c -> c.weight().compareTo(weight) == 0).map(ReadyCriterion::code).toList();
    }

    private static Set<String> expected(ReadyGrid grid) {
        Set<String> expected = new TreeSet<>(Set.of("grid.name"));
        for (ReadyCriterion criterion : grid.criteria()) {
            expected.add(criterion.group() + ".name");
            Stream.concat(Stream.of("name", "question"), Scale.LEVELS.stream().map(l -> "level" + l))
                    .forEach(field -> expected.add(criterion.code() + "." + field));
        }
        return expected;
    }
}

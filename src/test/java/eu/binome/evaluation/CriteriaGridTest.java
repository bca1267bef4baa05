package eu.binome.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import eu.binome.partnership.PartnershipId;
import eu.binome.platform.Problem;

class CriteriaGridTest {

    private static final Instant NOW = Instant.parse("2011-10-24T08:00:00Z");

    private final CriteriaGrid grid = new CriteriaGrid(new PartnershipId(1), ReadyGrid.named(ReadyGrid.POOLING4CLUSTERS), 1, NOW);

    @Test
    void takesOtherWeightsAndKeepsTheRest() {
        grid.weigh(Map.of("synergies", new BigDecimal("2.5")));
        assertEquals(new BigDecimal("2.5"), grid.weights().get("synergies"));
        assertEquals(BigDecimal.ONE, grid.weights().get("newFields"));
    }

    @Test
    void aFrozenGridKeepsItsWeights() {
        grid.freeze(NOW);
        assertEquals("evaluation.grid.frozen", refusal(Map.of("synergies", BigDecimal.TWO)));
    }

    @Test
    void aSuccessorAsksTheSameAndMayBeChanged() {
        grid.weigh(Map.of("synergies", BigDecimal.TWO));
        grid.freeze(NOW);
        CriteriaGrid next = grid.successor(2, NOW);
        assertEquals(grid.weights(), next.weights());
        assertEquals(grid.texts().size(), next.texts().size());
        next.weigh(Map.of("synergies", BigDecimal.TEN));
        assertEquals(BigDecimal.TWO, grid.weights().get("synergies"));
    }

    @Test
    void refusesWeightsThatAreNoWeights() {
        assertEquals("evaluation.grid.weight.range", refusal(Map.of("synergies", new BigDecimal("-0.1"))));
        assertEquals("evaluation.grid.weight.range", refusal(Map.of("synergies", new BigDecimal("1000.1"))));
        assertEquals("evaluation.grid.weight.range", refusal(Map.of("synergies", new BigDecimal("0.0001"))));
        assertEquals("evaluation.grid.unknownCriterion", refusal(Map.of("beauty", BigDecimal.ONE)));
    }

    @Test
    void somethingHasToCount() {
        Map<String, BigDecimal> nothing = grid.weights().keySet().stream().collect(Collectors.toMap(c -> c, c -> BigDecimal.ZERO));
        assertEquals("evaluation.grid.nothingCounts", refusal(nothing));
    }

    @Test
    void readsWithAllGroupsQuestionsAndLevelsInBothLanguages() {
        GridDetail.Question first = GridTexts.groups(grid).getFirst().questions().getFirst();
        assertEquals("Impact financier", first.name().in("fr"));
        assertEquals("Financial impact", first.name().in("en"));
        assertEquals(Scale.HIGHEST + 1, first.levels().size());
        assertTrue(first.levels().stream().noneMatch(level -> level.in("en").isEmpty()));
    }

    private String refusal(Map<String, BigDecimal> weights) {
        return assertThrows(Problem.class, () -> grid.weigh(weights)).code();
    }
}

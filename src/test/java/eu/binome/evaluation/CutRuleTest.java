package eu.binome.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import eu.binome.testing.Refusal;

class CutRuleTest {

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void aShortlistHasAtLeastOnePractice(int most) {
        assertEquals("evaluation.shortlist.number", Refusal.of(() -> new CutRule.ByNumber(most, Ties.ADMIT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "5.01"})
    void theThresholdLiesOnTheScale(String least) {
        assertEquals("evaluation.shortlist.threshold", Refusal.of(() -> new CutRule.ByThreshold(new BigDecimal(least))));
    }

    @Test
    void bothEndsOfTheScaleAreThresholds() {
        assertEquals(BigDecimal.ZERO, new CutRule.ByThreshold(BigDecimal.ZERO).least());
        assertEquals(BigDecimal.valueOf(Scale.HIGHEST), new CutRule.ByThreshold(BigDecimal.valueOf(Scale.HIGHEST)).least());
    }
}

package eu.binome.evaluation.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import eu.binome.evaluation.CutRule;
import eu.binome.evaluation.Ties;
import eu.binome.evaluation.rest.ShortlistJson.CutJson;
import eu.binome.testing.Refusal;

class ShortlistJsonTest {

    @Test
    void aCutIsANumberOrAThreshold() {
        assertEquals(new CutRule.ByNumber(15, Ties.LEAVE_OUT), new CutJson(Optional.of(15), Optional.of(Ties.LEAVE_OUT), Optional.empty()).rule());
        assertEquals(new CutRule.ByThreshold(BigDecimal.ONE), new CutJson(Optional.empty(), Optional.empty(), Optional.of(BigDecimal.ONE)).rule());
    }

    @Test
    void equalScoresAtTheEdgeAreAllInUnlessSaidOtherwise() {
        assertEquals(new CutRule.ByNumber(15, Ties.ADMIT), new CutJson(Optional.of(15), Optional.empty(), Optional.empty()).rule());
    }

    @Test
    void neitherOrBothAreNoCut() {
        assertEquals("evaluation.shortlist.rule", Refusal.of(() -> new CutJson(Optional.empty(), Optional.empty(), Optional.empty()).rule()));
        assertEquals("evaluation.shortlist.rule",
                Refusal.of(() -> new CutJson(Optional.of(15), Optional.empty(), Optional.of(BigDecimal.ONE)).rule()));
    }
}

package eu.binome.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class RatioTest {

    private static final Ratio THIRD = Ratio.of(1).dividedBy(Ratio.of(3));

    @Test
    void threeThirdsAreExactlyOne() {
        assertEquals(Ratio.of(1), THIRD.plus(THIRD).plus(THIRD));
    }

    @Test
    void equalNumbersAreEqualHoweverWritten() {
        assertEquals(Ratio.of(new BigDecimal("0.50")), new Ratio(BigInteger.valueOf(-2), BigInteger.valueOf(-4)));
        assertEquals(Ratio.of(500), Ratio.of(new BigDecimal("5E+2")));
    }

    @Test
    void roundsHalfUpOnce() {
        assertEquals(new BigDecimal("0.13"), Ratio.of(new BigDecimal("0.125")).rounded(2));
        assertEquals(new BigDecimal("0.12"), Ratio.of(new BigDecimal("0.1249999")).rounded(2));
        assertEquals(new BigDecimal("0.33"), THIRD.rounded(2));
    }

    @Test
    void comparesWithoutRounding() {
        assertTrue(THIRD.compareTo(Ratio.of(new BigDecimal("0.3333333333333333"))) > 0);
        assertTrue(Ratio.of(-1).compareTo(Ratio.ZERO) < 0);
    }

    @Test
    void theMeanOfNothingIsNothing() {
        assertEquals(Optional.empty(), Ratio.mean(List.of()));
        assertEquals(Optional.of(THIRD), Ratio.mean(List.of(Ratio.of(1), Ratio.ZERO, Ratio.ZERO)));
    }

    @Test
    void refusesToDivideByZero() {
        assertThrows(IllegalStateException.class, () -> THIRD.dividedBy(Ratio.ZERO));
    }
}

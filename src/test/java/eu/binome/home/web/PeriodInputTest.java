package eu.binome.home.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import eu.binome.indicator.PeriodTarget;
import eu.binome.platform.Problem;

class PeriodInputTest {

    private static final PeriodTarget YEAR = new PeriodTarget(LocalDate.of(2010, 1, 1), LocalDate.of(2010, 12, 31), new BigDecimal("2.67"));

    @Test
    void isNothingWhenNothingWasTyped() {
        assertEquals(Optional.empty(), typed("", " ", "").period());
    }

    @Test
    void readsAPeriodAndShowsItAgain() {
        assertEquals(Optional.of(YEAR), typed("2010-01-01", "2010-12-31", "2,67").period());
        assertEquals(Optional.of(YEAR), PeriodInput.of(YEAR).period());
    }

    @Test
    void refusesHalfAPeriod() {
        assertEquals("home.indicator.target.incomplete",
                assertThrows(Problem.class, () -> typed("2010-01-01", "", "3").period()).code());
    }

    private static PeriodInput typed(String from, String to, String target) {
        PeriodInput input = new PeriodInput();
        input.setFrom(from);
        input.setTo(to);
        input.setTarget(target);
        return input;
    }
}

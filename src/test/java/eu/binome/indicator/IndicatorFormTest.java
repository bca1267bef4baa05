package eu.binome.indicator;

import static eu.binome.indicator.IndicatorFixture.practices;
import static eu.binome.indicator.IndicatorFixture.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

import eu.binome.platform.Problem;

class IndicatorFormTest {

    @Test
    void putsPeriodsInOrder() {
        PeriodTarget first = target("2010-01-01", "2010-12-31", "15");
        PeriodTarget second = target("2011-01-01", "2011-12-31", "25");
        assertEquals(List.of(first, second), practices(second, first).targets());
    }

    @Test
    void refusesPeriodsThatShareADay() {
        assertProblem("indicator.form.target", () -> practices(target("2010-01-01", "2011-01-01", "15"), target("2011-01-01", "2011-12-31", "2")));
    }

    @Test
    void refusesACodeWithBlanksAndAnIndicatorWithoutAName() {
        assertProblem("indicator.form.code", () -> new IndicatorForm("two words", Map.of("en", "x"), Map.of(), Optional.empty(), List.of()));
        assertProblem("indicator.form.name", () -> new IndicatorForm("X", Map.of("en", " "), Map.of(), Optional.empty(), List.of()));
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBeginsAndATargetBelowNothing() {
        assertProblem("indicator.target.dates", () -> target("2011-01-01", "2010-12-31", "1"));
        assertProblem("indicator.target.negative", () -> target("2010-01-01", "2010-12-31", "-1"));
    }

    @Test
    void refusesWhatItsColumnCannotHold() {
        assertProblem("platform.text.tooLong", () -> new MeasurementForm(LocalDate.EPOCH, BigDecimal.ONE, "x".repeat(501)));
        assertProblem("platform.value.tooLarge", () -> new MeasurementForm(LocalDate.EPOCH, new BigDecimal("-1000000000000"), "x"));
        assertProblem("platform.text.tooLong", () -> new EventForm(EventKind.values()[0], "x".repeat(201), "", LocalDate.EPOCH, 1));
        assertProblem("platform.text.tooLong", () -> new EventForm(EventKind.values()[0], "x", "y".repeat(201), LocalDate.EPOCH, 1));
    }

    @Test
    void refusesAValueThatNobodyCouldLookUp() {
        assertProblem("indicator.measurement.evidence", () -> new MeasurementForm(LocalDate.EPOCH, BigDecimal.ONE, "  "));
    }

    @Test
    void refusesAMeetingWithoutTitleOrWithFewerThanNobody() {
        assertProblem("indicator.event.title", () -> new EventForm(EventKind.OTHER, " ", "Wigan", LocalDate.EPOCH, 3));
        assertProblem("indicator.event.participants", () -> new EventForm(EventKind.OTHER, "Fair", "Wigan", LocalDate.EPOCH, -1));
    }

    private static void assertProblem(String code, Executable act) {
        assertEquals(code, assertThrows(Problem.class, act).code());
    }
}

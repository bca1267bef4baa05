package eu.binome.indicator;

import static eu.binome.indicator.IndicatorFixture.target;
import static eu.binome.indicator.IndicatorFixture.typed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AchievementTest {

    private static final Path FORMULAS = Path.of("docs/formulas.md");
    private static final PeriodTarget FIRST = target("2010-01-01", "2010-12-31", "15");
    private static final PeriodTarget SECOND = target("2011-01-01", "2011-12-31", "25");

    @Test
    void addsTheTargetsOfAllPeriods() {
        assertEquals(Optional.of(new BigDecimal("40")), new Achievement(List.of(FIRST, SECOND), Optional.empty(), List.of()).target());
    }

    @Test
    void promisesNothingWithoutATarget() {
        Achievement achievement = new Achievement(List.of(), Optional.of(BigDecimal.TEN), List.of());
        assertEquals(Optional.empty(), achievement.target());
        assertEquals(Optional.empty(), achievement.percent());
    }

    @Test
    void addsWhatWasTypedToWhatIsCounted() {
        Achievement achievement = new Achievement(List.of(FIRST), Optional.of(BigDecimal.valueOf(31)), List.of(typed("2010-03-01", "2"),
                typed("2010-05-01", "-1")));
        assertEquals(new BigDecimal("32"), achievement.achieved());
    }

    @Test
    void neverFallsBelowNothing() {
        assertEquals(BigDecimal.ZERO, new Achievement(List.of(FIRST), Optional.empty(), List.of(typed("2010-03-01", "-4"))).achieved());
    }

    @Test
    void givesAPeriodTheValuesOfItsDaysOnly() {
        Achievement achievement = new Achievement(List.of(FIRST, SECOND), Optional.of(BigDecimal.TEN),
                List.of(typed("2010-12-31", "3"), typed("2011-01-01", "5"), typed("2012-01-01", "7")));
        assertEquals(new BigDecimal("3"), achievement.measuredIn(FIRST));
        assertEquals(new BigDecimal("5"), achievement.measuredIn(SECOND));
    }

    static Stream<String> examples() throws IOException {
        return Files.readAllLines(FORMULAS).stream().filter(line -> line.startsWith("| indicator: "));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void agreesWithTheWorkedExamples(String row) {
        String[] cells = row.split("\\|");
        List<PeriodTarget> targets = cells[2].isBlank() ? List.of() : List.of(target("2010-01-01", "2012-12-31", cells[2].strip()));
        Optional<BigDecimal> counted = cells[3].isBlank() ? Optional.empty() : Optional.of(new BigDecimal(cells[3].strip()));
        List<MeasurementForm> typed = cells[4].isBlank() ? List.of()
                : Stream.of(cells[4].strip().split(" ")).map(amount -> typed("2011-06-01", amount)).toList();
        Achievement achievement = new Achievement(targets, counted, typed);
        assertEquals(0, new BigDecimal(cells[5].strip()).compareTo(achievement.achieved()), row);
        assertEquals(cells[6].strip(), achievement.percent().map(percent -> percent + " %").orElse("none"), row);
    }
}

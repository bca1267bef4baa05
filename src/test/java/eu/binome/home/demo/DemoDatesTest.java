package eu.binome.home.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoDatesTest {

    @ParameterizedTest
    @CsvSource({"2012-02-01, 2026-11-01", "2010-01-01, 2024-10-01", "2012-12-31, 2027-09-30", "2012-01-31, 2026-10-31"})
    void movesByWholeMonthsSoThatFebruary2012IsNow(String then, LocalDate moved) {
        assertEquals(moved, new DemoDates(LocalDate.of(2026, 11, 21)).moved(then));
    }
}

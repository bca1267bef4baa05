package eu.binome.home.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoDatesTest {

    @ParameterizedTest
    @CsvSource({"2012-02-01, 2026-11-01", "2010-01-01, 2024-10-01", "2012-12-31, 2027-09-30", "2012-01-31, 2026-10-31"})
    void movesByWholeMonthsSoThatFebruary2012IsNow(String then, LocalDate moved) {
        assertEquals(moved, new DemoDates(LocalDate.of(2026, 11, 21)).moved(then));
    }

    @Test
    void thingsHappenAtOfficeHoursWhichDifferFromDayToDay() {
        DemoDates dates = new DemoDates(LocalDate.of(2026, 11, 21));
        Set<LocalTime> hours = new HashSet<>();
        for (int day = 0; day < 60; day++) {
            ZonedDateTime moment = dates.moment("2011-02-01", day).atZone(ZoneId.of("Europe/Brussels"));
            assertEquals(LocalDate.of(2025, 11, 1).plusDays(day), moment.toLocalDate());
            assertTrue(moment.getHour() >= 9 && moment.getHour() < 17, moment.toString());
            hours.add(moment.toLocalTime());
        }
        assertTrue(hours.size() > 50, hours.toString());
    }
}

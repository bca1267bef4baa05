package eu.binome.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthOrYearTest {

    @ParameterizedTest
    @CsvSource({"2010,2010", "2010-03,2010-03", "2010-3,2010-03", "2010-03-15,2010-03", "03/2010,2010-03", "' 2010 ',2010", "2010.12,2010-12"})
    void readsYearsAndMonths(String written, String stored) {
        assertEquals(stored, MonthOrYear.parse(written).orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10", "2010-13", "2010-00", "spring 2010", "1492", "20100", "2010 - 2012"})
    void readsNothingElse(String written) {
        assertTrue(MonthOrYear.parse(written).isEmpty(), written);
    }

    @Test
    void beginsWithItsMonthOrItsYear() {
        assertEquals(LocalDate.of(2012, 2, 1), MonthOrYear.parse("2012-02").orElseThrow().firstDay());
        assertEquals(LocalDate.of(2012, 1, 1), MonthOrYear.parse("2012").orElseThrow().firstDay());
        assertTrue(MonthOrYear.parse("2012-05").orElseThrow().compareTo(MonthOrYear.parse("2012").orElseThrow()) > 0);
    }
}

package eu.binome.transfer.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowDatesTest {

    @ParameterizedTest(name = "from {0} to {1} in months: {2}")
    @CsvSource({"2027-05-01, 2027-06-30, true", "2028-02-01, 2028-02-29, true", "2027-02-01, 2027-02-27, false", "2027-05-02, 2027-06-30, false",
        "2027-05-01, , false", ", 2027-06-30, false", ", 2027-06-29, false"})
    void whoPlansInMonthsMeansWholeOnes(LocalDate from, LocalDate to, boolean months) {
        assertEquals(months, new RowDates(Optional.ofNullable(from), Optional.ofNullable(to)).inMonths());
    }
}

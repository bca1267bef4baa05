package eu.binome.partnership;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import eu.binome.testing.Reading;

class StationStateTest {

    private static final PhaseSummary PHASE = new PhaseSummary(Station.PUBLISH, LocalDate.of(2027, 7, 1), LocalDate.of(2027, 9, 15));

    @ParameterizedTest
    @CsvSource({"fr, BEFORE, à partir du 1er juillet 2027", "fr, OPEN, ouvert jusqu’au 15 septembre 2027", "fr, AFTER, clos",
        "en, BEFORE, from 1 July 2027", "en, OPEN, open until 15 September 2027"})
    void writesDaysAsTheRestOfThePageDoes(String language, StationState.Time time, String said) {
        assertEquals(said, StationState.said(time, PHASE, Reading.in(language)));
    }
}

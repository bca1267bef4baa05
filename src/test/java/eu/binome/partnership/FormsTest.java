package eu.binome.partnership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import eu.binome.platform.Problem;

class FormsTest {

    private static final LocalDate START = LocalDate.of(2010, 1, 1);
    private static final LocalDate END = LocalDate.of(2012, 12, 31);

    @Test
    void partnershipsNeedAnAcronymAndATitle() {
        assertRefused("partnership.form.acronym", () -> partnership(" ", Map.of("en", "Prospects"), "1"));
        assertRefused("partnership.form.acronym", () -> partnership("x".repeat(41), Map.of("en", "Prospects"), "1"));
        assertRefused("partnership.form.title", () -> partnership("PROSPECTS", Map.of("en", " ", "fr", ""), "1"));
    }

    @Test
    void budgetsAreNotNegative() {
        assertRefused("partnership.form.budget", () -> partnership("PROSPECTS", Map.of("en", "Prospects"), "-0.01"));
        assertEquals(Optional.of(new BigDecimal("1800000")), partnership("P", Map.of("en", "Prospects"), "1800000").budgetEur());
    }

    @Test
    void partnershipsEndAfterTheyStart() {
        PartnershipForm backwards = new PartnershipForm("P", Map.of("en", "P"), Map.of(), END, START, Optional.empty());
        assertRefused("partnership.form.dates", () -> new Partnership("p", backwards, Instant.EPOCH));
    }

    @ParameterizedTest
    @CsvSource({"FRE12, true", "fre1, true", "UKD36, true", "F, false", "FRE123, false", "12345, false"})
    void nutsCodesAreTwoLettersAndUpToThreeMore(String code, boolean accepted) {
        if (accepted) {
            assertEquals(code.toUpperCase(Locale.ROOT), partner("Town", "FR", code, List.of("fr")).nutsCode());
        } else {
            assertRefused("partnership.partner.nuts", () -> partner("Town", "FR", code, List.of("fr")));
        }
    }

    @Test
    void partnersHaveANameACountryAndKnownLanguages() {
        assertRefused("partnership.partner.name", () -> partner(" ", "FR", "", List.of()));
        assertRefused("partnership.partner.country", () -> partner("Town", "XX", "", List.of()));
        assertRefused("partnership.partner.languages", () -> partner("Town", "FR", "", List.of("it")));
    }

    @Test
    void namesStandInOneLineThatReadsAsItStands() {
        assertEquals("Evil Bcc: a@b.c", partner("Evil \r\nBcc: a@b.c", "FR", "", List.of()).name());
        assertEquals("Town", new PartnerForm("Town", "FR", "", "", "\u202eTown\u202c", List.of(), "", "", false).city());
        assertEquals("PROSPECTS 2", partnership("PROSPECTS\n2", Map.of("en", "Prospects"), "1").acronym());
    }

    @Test
    void stationsAreBeforeDuringOrAfterTheirDates() {
        PhaseSummary phase = new PhaseSummary(Station.SCORE, START, END);
        assertEquals(StationState.Time.BEFORE, StationState.Time.of(phase, START.minusDays(1)));
        assertEquals(StationState.Time.OPEN, StationState.Time.of(phase, START));
        assertEquals(StationState.Time.OPEN, StationState.Time.of(phase, END));
        assertEquals(StationState.Time.AFTER, StationState.Time.of(phase, END.plusDays(1)));
    }

    private static PartnershipForm partnership(String acronym, Map<String, String> titles, String budget) {
        return new PartnershipForm(acronym, titles, Map.of(), START, END, Optional.of(new BigDecimal(budget)));
    }

    @ParameterizedTest
    @CsvSource({"FR, FRE12, false", "FR, PL213, true", "GR, EL30, false", "GB, UKD3, false", "GB, GB1, false", "FR, '', false", "IE, UKN0, true"})
    void aRegionOfAnotherCountryIsRefused(String country, String nuts, boolean elsewhere) {
        PartnerForm form = partner("Town", country, nuts, List.of("fr"));
        if (elsewhere) {
            assertRefused("partnership.partner.elsewhere", form::requireRegionAtHome);
        } else {
            assertEquals(form, form.requireRegionAtHome());
        }
    }

    private static PartnerForm partner(String name, String country, String nuts, List<String> languages) {
        return new PartnerForm(name, country, nuts, "", "", languages, "", "", false);
    }

    private static void assertRefused(String code, Executable act) {
        assertEquals(code, assertThrows(Problem.class, act).code());
    }
}

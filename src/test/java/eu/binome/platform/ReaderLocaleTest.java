package eu.binome.platform;

import static eu.binome.testing.Reading.in;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderLocaleTest {

    @ParameterizedTest(name = "{1} euros are written {2} in {0}")
    @CsvSource({"en, 12000.5, '€12,000.50'", "en, 12000.00, '€12,000'", "fr, 5000.50, '5 000,50 €'", "fr, 1800000, '1 800 000 €'", "en, 0.05, €0.05"})
    void writesCentsWithTwoDecimalsOrNotAtAll(String language, BigDecimal amount, String written) {
        assertEquals(written, in(language).euros(amount).replaceAll("[\u00a0\u202f]", " "));
    }

    @Test
    void writesTheFirstOfAMonthAsAnOrdinalInFrench() {
        assertEquals("1er janvier 2027", in("fr").date(LocalDate.of(2027, 1, 1)));
        assertEquals("11 janvier 2027", in("fr").date(LocalDate.of(2027, 1, 11)));
        assertEquals("1 January 2027", in("en").date(LocalDate.of(2027, 1, 1)));
        assertEquals("1er mars 2026, 17:00 CET", in("fr").moment(Instant.parse("2026-03-01T16:00:00Z")));
    }

    @ParameterizedTest(name = "{0}: {1}, since {2}")
    @CsvSource({"en, March 2021, March 2021", "fr, mars 2021, mars 2021", "cs, březen 2021, března 2021", "pl, marzec 2021, marca 2021",
        "hu, 2021. március, 2021. március", "es, marzo de 2021, marzo de 2021"})
    void declinesMonthsWhereTheLanguageDoes(String language, String month, String since) {
        assertEquals(month, in(language).month(LocalDate.of(2021, 3, 1)));
        assertEquals(since, in(language).monthSince(LocalDate.of(2021, 3, 1)));
    }

    @Test
    void writesMonthsInWordsAndAmountsOfColumnsWithTwoDecimals() {
        assertEquals("May 2027", in("en").month(LocalDate.of(2027, 5, 1)));
        assertEquals("mai 2027", in("fr").month(LocalDate.of(2027, 5, 31)));
        assertEquals("€12,000.00", in("en").cents(new BigDecimal("12000")));
        assertEquals("12 000,50 €", in("fr").cents(new BigDecimal("12000.5")).replaceAll("[\u00a0\u202f]", " "));
        assertEquals("12 000,50", in("fr").twoDecimals(new BigDecimal("12000.5")).replaceAll("[\u00a0\u202f]", " "));
    }
}

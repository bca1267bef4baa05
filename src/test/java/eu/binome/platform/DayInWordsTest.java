package eu.binome.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayInWordsTest {

    @ParameterizedTest
    @CsvSource({"en, 2026-11-21, 21 November 2026", "fr, 2026-11-21, 21 novembre 2026", "fr, 2026-11-01, 1er novembre 2026",
        "nl, 2026-11-01, 1 november 2026", "cs, 2026-11-01, 1. listopadu 2026", "hu, 2026-11-01, 2026. november 1.",
        "pl, 2026-11-01, 1 listopada 2026", "sl, 2026-11-01, 1. november 2026", "es, 2026-11-01, 1 de noviembre de 2026",
        "de, 2026-11-01, 1. November 2026"})
    void writesADayAsItsLanguageDoes(String language, LocalDate day, String written) {
        assertEquals(written, DayInWords.of(day, Locale.of(language)));
    }
}

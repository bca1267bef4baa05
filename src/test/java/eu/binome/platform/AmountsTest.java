package eu.binome.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource(delimiter = '|', value = {"12 000,50|12000.50", "12\u202f000,50|12000.50", "12,000.50|12000.50", "12.000,50|12000.50", "12’000.5|12000.5",
        "12,000|12000", "1.200.000|1200000", "1,200,000.00|1200000.00", "12000.50|12000.50", "12000,5|12000.5", "0|0", "1800000|1800000",
        "125 000,50 €|125000.50", "125\u202f000\u00a0€|125000", "€1,250,000.50|1250000.50", "EUR 12.000,5|12000.5", "12 eur|12"})
    void readsWhatPeopleOfNineCountriesType(String typed, BigDecimal amount) {
        assertEquals(Optional.of(amount), Amounts.read(typed));
    }

    @ParameterizedTest(name = "\"{0}\" is refused")
    @ValueSource(strings = {"", "-1", "1.234", "1e3", "ten", "12,00,000", "12.50.1", "1,234.567", "12000.505", "€", "1€5", "12 $"})
    void refusesRatherThanGuesses(String typed) {
        assertEquals(Optional.empty(), Amounts.read(typed));
    }
}

package eu.binome.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import eu.binome.platform.Problem;

class RowValuesTest {

    @ParameterizedTest(name = "{0} \"{1}\" is kept as \"{2}\"")
    @CsvSource({
        "AMOUNT_EUR, '118000', '118000.00'", "AMOUNT_EUR, '1 234,5', '1234.50'", "AMOUNT_EUR, '1\u202f234\u00a0567.89', '1234567.89'",
        "AMOUNT_EUR, '0', '0.00'", "AMOUNT_EUR, '125 000,50 €', '125000.50'", "AMOUNT_EUR, 'EUR 12,000.50', '12000.50'", "AMOUNT_EUR, '12,000.50', '12000.50'", "AMOUNT_EUR, '12\u202f000,50', '12000.50'", "AMOUNT_EUR, '12.000,50', '12000.50'", "TARGET, '1,50', '1.5'", "TARGET, '-3', '-3'", "BASELINE, '0.0', '0'", "TARGET, '100', '100'",
        "ACHIEVED, '2.3456', '2.3456'", "FROM, ' 2012-03-15 ', '2012-03-15'", "SOURCE, 'EU', 'EU'", "IMPACT, '3', '3'",
        "TITLE, '  Train the team ', 'Train the team'", "ANSWER, '', ''", "AMOUNT_EUR, '', ''", "DATE, '  ', ''"
    })
    void keepsOneFormOfEachValue(RowField field, String written, String canonical) {
        assertEquals(canonical, RowValues.canonical(field, written));
    }

    @ParameterizedTest(name = "{0} refuses \"{1}\" with {2}")
    @CsvSource({
        "AMOUNT_EUR, '-1', transfer.row.amount", "AMOUNT_EUR, '1.234', transfer.row.amount", "AMOUNT_EUR, 'ten', transfer.row.amount",
        "AMOUNT_EUR, '1e3', transfer.row.amount", "TARGET, '1.23456', transfer.row.number", "TARGET, '20 %', transfer.row.number",
        "FROM, '15/03/2012', transfer.row.date", "TO, '2012-02-30', transfer.row.date", "DATE, '0012-01-01', transfer.row.date", "TO, '2200-01-01', transfer.row.date",
        "SOURCE, 'BANK', transfer.row.choice", "LIKELIHOOD, '4', transfer.row.choice", "KIND, 'running', transfer.row.choice"
    })
    void refusesWhatAFieldCannotHold(RowField field, String written, String code) {
        assertEquals(code, assertThrows(Problem.class, () -> RowValues.canonical(field, written)).code());
    }

    @Test
    void countsCharactersNotBytes() {
        String longest = "é".repeat(199) + "\uD83C\uDF31";
        assertEquals(longest, RowValues.canonical(RowField.TITLE, longest));
        assertEquals("transfer.row.long", assertThrows(Problem.class, () -> RowValues.canonical(RowField.TITLE, longest + "x")).code());
    }
}

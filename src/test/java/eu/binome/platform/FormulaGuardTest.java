package eu.binome.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaGuardTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '|', value = {"=1+1,'=1+1", "+33 1 23,'+33 1 23", "@x,'@x", "|-12,5|,|-12,5|", "-12.5,-12.5", "-,'-", "-1-1,'-1-1", "'=x,''=x", "''-5,'''-5", "'word,'word",
        "words,words", "\uff1dx,'\uff1dx"})
    void guardsWhatASpreadsheetWouldCalculateAndGivesItBack(String text, String cell) {
        assertEquals(cell, FormulaGuard.on(text));
        assertEquals(text, FormulaGuard.off(cell));
    }
}

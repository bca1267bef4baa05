package eu.binome.home.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import eu.binome.platform.Problem;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"320 | 320", "2.67 | 2.67", "2,67 | 2.67", "23 200 | 23200", "23\u202f200 | 23200", "1’600 | 1600", "-2 | -2"})
    void readsFiguresAsPeopleOfNineCountriesTypeThem(String typed, BigDecimal figure) {
        assertEquals(figure, Figures.read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "1.234", "1,2,3", "1e5", "123456789012"})
    void refusesWhatIsNoFigure(String typed) {
        assertEquals("home.figure", assertThrows(Problem.class, () -> Figures.read(typed)).code());
    }
}

package eu.binome.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({"mine,mine,0", "mine,mines,1", "mine,mnie,1", "mine,main,2", "mine,'',4", "'',mine,4",
            "cluster,clutser,1", "kopalnia,kopalni,1"})
    void countsLetters(String left, String right, int expected) {
        assertEquals(expected, Spelling.distance(left, right));
        assertEquals(expected, Spelling.distance(right, left));
    }

    @Test
    void allowsMoreInLongerWords() {
        assertFalse(Spelling.isNear("eco", "ecu"));
        assertTrue(Spelling.isNear("clster", "cluster"));
        assertTrue(Spelling.isNear("inovaton", "innovation"));
        assertFalse(Spelling.isNear("nnovation", "innovation"), "the first letter must be right");
    }
}

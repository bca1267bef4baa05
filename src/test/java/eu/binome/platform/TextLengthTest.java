package eu.binome.platform;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLengthTest {

    @ParameterizedTest
    @CsvSource({"'', 0, ''", "Lens, 4, Lens", "Lens!, 4, Lens…", "🚲🚲🚲, 3, 🚲🚲🚲", "🚲🚲🚲, 2, 🚲🚲…"})
    void aBriefTextHasAsManyCharactersAsThereIsRoomFor(String text, int most, String brief) {
        assertEquals(brief, TextLength.brief(most, text));
        assertEquals(brief.replace("…", ""), TextLength.first(most, text));
    }

    @Test
    void refusesWhatIsLongerInCharactersNotInHalvesOfThem() {
        assertDoesNotThrow(() -> TextLength.check(2, "🚲🚲", ""));
        assertEquals("platform.text.tooLong", assertThrows(Problem.class, () -> TextLength.check(2, "", "🚲🚲🚲")).code());
    }
}

package eu.binome.platform;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

class SeenTest {

    private static final Row SHOWN = new Row("GRID", LocalDate.of(2026, 3, 1));

    @Test
    void letsPassWhatIsStillAsItWasShown() {
        assertDoesNotThrow(() -> Seen.require(Seen.mark(List.of(SHOWN)), List.of(new Row("GRID", LocalDate.of(2026, 3, 1)))));
    }

    @Test
    void refusesWhatSomebodyElseChanged() {
        String mark = Seen.mark(List.of(SHOWN));
        Conflict conflict = assertThrows(Conflict.class, () -> Seen.require(mark, List.of(new Row("GRID", LocalDate.of(2026, 3, 2)))));
        assertEquals("platform.conflict", conflict.code());
        assertThrows(Conflict.class, () -> Seen.require("", List.of(SHOWN)));
    }

    /** Something that a form shows. */
    public record Row(String name, LocalDate from) {
    }
}

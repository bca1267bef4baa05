package eu.binome.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class FieldMarksTest {

    private static final FieldMarks.Mark ANNA = new FieldMarks.Mark("Anna", Instant.parse("2026-03-01T10:00:00Z"));
    private static final FieldMarks.Mark BEN = new FieldMarks.Mark("Ben", Instant.parse("2026-03-01T11:00:00Z"));

    @Test
    void remembersWhoChangedEachFieldLast() {
        FieldMarks marks = FieldMarks.of(FieldMarks.NONE).with(List.of("title", "owner"), ANNA).with(List.of("title"), BEN);
        FieldMarks read = FieldMarks.of(marks.written());
        assertEquals(Optional.of(BEN), read.last("title"));
        assertEquals(Optional.of(ANNA), read.last("owner"));
        assertEquals(Optional.empty(), read.last("amount"));
    }
}

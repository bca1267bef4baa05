package eu.binome.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import eu.binome.platform.FieldConflict;
import eu.binome.platform.FieldEdit;

class FieldMergeTest {

    private static final Instant AT = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant CHANGED = Instant.parse("2026-03-02T10:00:00Z");

    private final PracticeContent current = new PracticeContent(Map.of(PracticeField.TITLE, "Market halls", PracticeField.SUMMARY, "Halls."));
    private final FieldMerge merge = new FieldMerge(current, Map.of("title", new FieldMark(4, 2, "Anna", AT)), CHANGED);

    @Test
    void takesWhatTheWriterHasSeen() {
        merge.offer(PracticeField.TITLE, new FieldEdit("Covered markets", "Market halls"));
        merge.offer(PracticeField.CITY, new FieldEdit("Wigan", ""));
        assertEquals(Map.of(PracticeField.TITLE, "Covered markets", PracticeField.CITY, "Wigan"), merge.taken());
        assertEquals(List.of(), merge.conflicts());
    }

    @Test
    void showsBothTextsWhereSomebodyElseWrote() {
        merge.offer(PracticeField.TITLE, new FieldEdit("Covered markets", "Markets"));
        assertEquals(List.of(new FieldConflict("title", "Covered markets", "Market halls", "Anna", AT)), merge.conflicts());
        assertEquals(Map.of(), merge.taken());
    }

    @Test
    void keepsTheFieldsWithoutAConflict() {
        merge.offer(PracticeField.TITLE, new FieldEdit("Covered markets", "Markets"));
        merge.offer(PracticeField.SUMMARY, new FieldEdit("Halls for farmers.", "Halls."));
        assertEquals(Map.of(PracticeField.SUMMARY, "Halls for farmers."), merge.taken());
    }

    @Test
    void saysWhenThePracticeChangedWhereTheFieldDoesNot() {
        merge.offer(PracticeField.SUMMARY, new FieldEdit("Halls for farmers.", "Market."));
        assertEquals(List.of(new FieldConflict("summary", "Halls for farmers.", "Halls.", "", CHANGED)), merge.conflicts());
    }

    @Test
    void hasNothingToDoWhenBothWroteTheSame() {
        merge.offer(PracticeField.TITLE, new FieldEdit("Market halls", "Markets"));
        assertEquals(Map.of(), merge.taken());
        assertEquals(List.of(), merge.conflicts());
    }
}

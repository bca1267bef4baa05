package eu.binome.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import eu.binome.platform.FieldConflict;

class FieldMergeTest {

    private static final Instant AT = Instant.parse("2026-03-01T10:00:00Z");
    private static final long ME = 1;
    private static final long ANNA = 2;

    private final PracticeContent current = new PracticeContent(Map.of(PracticeField.TITLE, "Market halls", PracticeField.SUMMARY, "Halls."));

    @Test
    void takesWhatNobodyChangedSince() {
        FieldMerge merge = new FieldMerge(current, Map.of("title", mark(3, ANNA)), 3, ME);
        merge.offer(PracticeField.TITLE, "Covered markets");
        assertEquals(Map.of(PracticeField.TITLE, "Covered markets"), merge.taken());
        assertEquals(4, merge.nextBase(4));
    }

    @Test
    void showsBothTextsWhereSomebodyElseWrote() {
        FieldMerge merge = new FieldMerge(current, Map.of("title", mark(4, ANNA)), 3, ME);
        merge.offer(PracticeField.TITLE, "Covered markets");
        assertEquals(List.of(new FieldConflict("title", "Covered markets", "Market halls", "Anna", AT)), merge.conflicts());
        assertEquals(Map.of(), merge.taken());
    }

    @Test
    void mergesFieldsThatOthersDidNotTouch() {
        FieldMerge merge = new FieldMerge(current, Map.of("title", mark(4, ANNA)), 3, ME);
        merge.offer(PracticeField.SUMMARY, "Halls for farmers.");
        assertEquals(Map.of(PracticeField.SUMMARY, "Halls for farmers."), merge.taken());
        assertEquals(List.of(), merge.conflicts());
    }

    @Test
    void keepsTheBaseWhileTheWriterHasNotSeenWhatOthersWrote() {
        FieldMerge merge = new FieldMerge(current, Map.of("title", mark(4, ANNA)), 3, ME);
        merge.offer(PracticeField.SUMMARY, "Halls for farmers.");
        assertEquals(3, merge.nextBase(5));
        FieldMerge own = new FieldMerge(current, Map.of("title", mark(4, ANNA), "summary", mark(5, ME)), 3, ME);
        own.offer(PracticeField.SUMMARY, "Halls for farmers and fishers.");
        assertEquals(List.of(), own.conflicts(), "the writer's own saves are no conflict");
        own.offer(PracticeField.TITLE, "Covered markets");
        assertEquals(1, own.conflicts().size(), "what the other one wrote still is");
    }

    @Test
    void noticesTheSamePersonInAnotherWindow() {
        FieldMerge merge = new FieldMerge(current, Map.of("title", mark(4, ME)), 3, ME);
        merge.offer(PracticeField.TITLE, "Covered markets");
        assertEquals(1, merge.conflicts().size());
    }

    @Test
    void hasNothingToDoWhenBothWroteTheSame() {
        FieldMerge merge = new FieldMerge(current, Map.of("title", mark(4, ANNA)), 3, ME);
        merge.offer(PracticeField.TITLE, "Market halls");
        assertEquals(Map.of(), merge.taken());
        assertEquals(List.of(), merge.conflicts());
    }

    private static FieldMark mark(int revision, long account) {
        return new FieldMark(revision, account, account == ME ? "Me" : "Anna", AT);
    }
}

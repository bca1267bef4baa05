package eu.binome.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeCursorTest {

    private static final Instant NOON = Instant.parse("2026-03-12T12:00:00Z");
    private static final Instant LATER = NOON.plus(ChangeCursor.LONGEST_TRANSACTION).plusSeconds(1);

    private final ChangeCursor cursor = new ChangeCursor(10);

    @Test
    void movesOverChangesThatFollowEachOther() {
        cursor.followed(changes(11, 12, 13), NOON);
        assertEquals(13, cursor.position());
        assertEquals(0, cursor.ahead());
    }

    @Test
    void waitsBeforeAGapAndDoesNotFollowTheSameTwice() {
        cursor.followed(changes(11, 13), NOON);
        assertEquals(11, cursor.position());
        assertEquals(changes(12), cursor.fresh(changes(12, 13)));
    }

    @Test
    void followsTheChangeThatBecomesVisibleLate() {
        cursor.followed(changes(12, 13), NOON);
        cursor.followed(changes(11), NOON);
        assertEquals(13, cursor.position());
    }

    @Test
    void givesUpAGapOnceNoTransactionCanFillIt() {
        cursor.followed(changes(12, 14), NOON);
        cursor.followed(List.of(), LATER);
        assertEquals(14, cursor.position());
    }

    @Test
    void keepsEverythingInMindWhileTheGapIsYoung() {
        cursor.followed(changes(12), NOON);
        cursor.followed(List.of(), NOON.plusSeconds(30));
        assertEquals(10, cursor.position());
        assertEquals(List.of(), cursor.fresh(changes(12)));
    }

    private static List<PendingChange> changes(long... ids) {
        return Arrays.stream(ids).mapToObj(id -> new PendingChange(id, new SearchKey("practice", id), NOON, Sight.INSIDE)).toList();
    }
}

package eu.binome.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IndexStateTest {

    private static final Instant NOON = Instant.parse("2026-03-12T12:00:00Z");

    @Test
    void isNotReadyBeforeItKnewEverythingOnce() {
        assertFalse(IndexState.opening().isReady(NOON));
        assertEquals(Optional.empty(), IndexState.opening().lagSeconds(NOON));
    }

    @Test
    void staysReadyThroughAShortFailureOnly() {
        IndexState failed = IndexState.following(NOON).failed("no database");

        assertTrue(failed.isReady(NOON.plusSeconds(60)));
        assertFalse(failed.isReady(NOON.plus(IndexState.LONGEST_LAG)));
        assertEquals(Optional.of(60L), failed.lagSeconds(NOON.plusSeconds(60)));
        assertEquals(Optional.of("no database"), failed.failure());
    }
}

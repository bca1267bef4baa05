package eu.binome.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;

class StoryTimeTest {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final Instant THEN = Instant.parse("2011-02-01T10:00:00Z");

    private final Clock clock = new StoryTime(Clock.systemUTC());

    @Test
    void livesAtTheToldMomentAndThenAgainNow() {
        StoryTime.at(THEN, () -> {
            assertFalse(clock.instant().isBefore(THEN));
            assertFalse(clock.instant().isAfter(THEN.plus(A_MINUTE)));
        });
        assertFalse(clock.instant().isBefore(Instant.now(Clock.systemUTC()).minus(A_MINUTE)));
    }

    @Test
    void otherThreadsStayInThePresent() {
        StoryTime.at(THEN, () -> {
            Instant elsewhere = CompletableFuture.supplyAsync(clock::instant).join();
            assertFalse(elsewhere.isBefore(Instant.now(Clock.systemUTC()).minus(A_MINUTE)));
        });
    }

    @Test
    void neverTellsOfTheFuture() {
        Instant now = Instant.now(Clock.systemUTC());
        StoryTime.at(now.plus(Duration.ofDays(1)), () -> assertEquals(0, Duration.between(now, clock.instant()).toHours()));
    }
}

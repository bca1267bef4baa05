package eu.binome.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class RetryPauseTest {

    @Test
    void doublesUpToSixHours() {
        assertEquals(List.of(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 360L, 360L),
                IntStream.rangeClosed(1, 11).mapToObj(RetryPause::after).map(Optional::orElseThrow).map(Duration::toMinutes).toList());
    }

    @Test
    void givesUpAfterMoreThanTwoDays() {
        Duration all = IntStream.iterate(1, n -> RetryPause.after(n).isPresent(), n -> n + 1).mapToObj(RetryPause::after)
                .map(Optional::orElseThrow).reduce(Duration.ZERO, Duration::plus);
        assertTrue(all.compareTo(Duration.ofDays(2)) > 0, all::toString);
        assertTrue(all.compareTo(Duration.ofDays(3)) < 0, all::toString);
    }
}

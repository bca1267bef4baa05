package eu.binome.platform;

import java.time.Duration;
import java.util.Optional;

/**
 * How long a mail waits after a failure: a minute, then twice as long each time, at most six hours; after 18 failures, which take
 * more than two days, it is given up.
 */
final class RetryPause {

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final int MOST_ATTEMPTS = 18;

    private RetryPause() {
    }

    /**
     * The pause after a failure; empty when it was the last attempt.
     *
     * @param failures how many there were so far, from 1
     */
    static Optional<Duration> after(int failures) {
        if (failures >= MOST_ATTEMPTS) {
            return Optional.empty();
        }
        Duration doubled = FIRST.multipliedBy(1L << (failures - 1));
        return Optional.of(doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST);
    }
}

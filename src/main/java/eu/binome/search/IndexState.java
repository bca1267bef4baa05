package eu.binome.search;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How a node's index stands.
 *
 * @param followedAt when it last knew every change; empty until it was opened and, if need be, built
 * @param failure    why it could not follow since; empty when it could
 */
record IndexState(Optional<Instant> followedAt, Optional<String> failure) {

    /** Behind for longer than this it answers with what is no longer so. */
    static final Duration LONGEST_LAG = Duration.ofMinutes(2);

    static IndexState opening() {
        return new IndexState(Optional.empty(), Optional.empty());
    }

    static IndexState following(Instant now) {
        return new IndexState(Optional.of(now), Optional.empty());
    }

    IndexState failed(String reason) {
        return new IndexState(followedAt, Optional.of(reason));
    }

    /** Seconds since it knew every change; empty when it never did. */
    Optional<Long> lagSeconds(Instant now) {
        return followedAt.map(at -> Duration.between(at, now).toSeconds());
    }

    /** Whether it is there and not longer behind than {@link #LONGEST_LAG}. */
    boolean isReady(Instant now) {
        return followedAt.isPresent() && followedAt.get().plus(LONGEST_LAG).isAfter(now);
    }
}

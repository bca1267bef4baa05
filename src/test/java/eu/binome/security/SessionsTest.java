package eu.binome.security;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.binome.platform.Setting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

class SessionsTest {

    private static final Instant BEGIN = Instant.parse("2026-11-21T08:00:00Z");
    private static final Duration LONGEST = Setting.SESSION_LONGEST.value();

    @Test
    void aSessionEndsAtItsLongestHoweverBusyItIs() {
        assertTrue(resumed(LONGEST.minusMillis(1), true));
        assertFalse(resumed(LONGEST, true));
    }

    @Test
    void aSessionEndsWhenItsAccountDoesNotTakeItAnyMore() {
        assertFalse(resumed(Duration.ofMinutes(1), false));
    }

    private static boolean resumed(Duration age, boolean known) {
        CurrentUser user = new CurrentUser() {
            @Override
            boolean become(AccountId account, int generation) {
                return known;
            }
        };
        Sessions sessions = new Sessions(user, Clock.fixed(BEGIN.plus(age), ZoneOffset.UTC));
        return sessions.resume(new SignedIn(7, 1, BEGIN.toEpochMilli(), "en"));
    }
}

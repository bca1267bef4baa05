package eu.binome.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.ZonedDateTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestClockTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-12T05:59:00+01:00[Europe/Brussels], PT1M",
        "2026-03-12T06:00:00+01:00[Europe/Brussels], PT24H",
        "2026-03-12T18:00:00+01:00[Europe/Brussels], PT12H",
        "2026-03-28T06:00:00+01:00[Europe/Brussels], PT23H",
        "2026-10-24T06:00:00+02:00[Europe/Brussels], PT25H"})
    void waitsUntilTheNextMorningInBrussels(ZonedDateTime now, Duration wait) {
        assertEquals(wait, DigestClock.untilMorning(now));
    }
}

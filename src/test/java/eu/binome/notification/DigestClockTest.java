package eu.binome.notification;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Iterator;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jakarta.transaction.TransactionalException;

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

    @Test
    void writesUntilNothingWaits() {
        Iterator<Integer> people = List.of(2_000, 5, 0).iterator();
        DigestClock.writeAll(new Digest() {
            @Override
            public int write() {
                return people.next();
            }
        });
        assertFalse(people.hasNext());
    }

    @Test
    void outlivesATransactionThatCouldNotBegin() {
        assertDoesNotThrow(() -> DigestClock.writeAll(new Digest() {
            @Override
            public int write() {
                throw new TransactionalException("the database is being restarted", new IllegalStateException());
            }
        }));
    }
}

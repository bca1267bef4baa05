package eu.binome.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The clock of a demo installation, whose loader tells what happened in the past: within {@link #at} the acting thread, and no other,
 * lives at the told moment. Outside of the demo there is no such clock.
 */
public final class StoryTime extends Clock {

    private static final ThreadLocal<Duration> BACK = ThreadLocal.withInitial(() -> Duration.ZERO);

    private final Clock real;

    StoryTime(Clock real) {
        this.real = real;
    }

    /**
     * Does a piece of work as if it were that moment; time goes on from there.
     *
     * @param moment a past moment; one in the future counts as now
     */
    public static void at(Instant moment, Runnable work) {
        Duration before = BACK.get();
        Duration back = Duration.between(moment, Instant.now(Clock.systemUTC()));
        BACK.set(back.isNegative() ? Duration.ZERO : back);
        try {
            work.run();
        } finally {
            BACK.set(before);
        }
    }

    @Override
    public Instant instant() {
        return real.instant().minus(BACK.get());
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new StoryTime(real.withZone(zone));
    }
}

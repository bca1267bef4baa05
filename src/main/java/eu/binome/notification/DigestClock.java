package eu.binome.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

import eu.binome.platform.ReaderLocale;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Has the digests written every morning at six, Brussels time.
 */
@ApplicationScoped
class DigestClock {

    private static final Logger LOG = Logger.getLogger(DigestClock.class.getName());
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    @Resource
    private ManagedScheduledExecutorService executor;
    @Inject
    private Digest digest;
    @Inject
    private Clock clock;

    void start(@Observes @Initialized(ApplicationScoped.class) Object start) {
        next();
    }

    /** Each time anew: days have 23, 24 or 25 hours. */
    private void next() {
        Duration wait = untilMorning(clock.instant().atZone(ReaderLocale.ZONE));
        executor.schedule(this::write, wait.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** From a moment to the next six o'clock: more than nothing, at most a day of 25 hours. */
    static Duration untilMorning(ZonedDateTime now) {
        ZonedDateTime today = now.with(MORNING);
        return Duration.between(now, today.isAfter(now) ? today : now.plusDays(1).with(MORNING));
    }

    private void write() {
        try {
            writeAll(digest);
        } finally {
            next();
        }
    }

    /** Writes until nothing waits; never throws, since even beginning or committing fails while the database restarts. */
    static void writeAll(Digest digest) {
        try {
            int people = 0;
            for (int some = digest.write(); some > 0; some = digest.write()) {
                people += some;
            }
            LOG.log(Level.INFO, "digests were written for {0} people", people);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "digests could not be written; trying again tomorrow", e);
        }
    }
}

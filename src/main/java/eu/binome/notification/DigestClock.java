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
import jakarta.persistence.PersistenceException;

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
        Duration wait = untilMorning(clock.instant().atZone(ReaderLocale.ZONE));
        executor.scheduleAtFixedRate(this::write, wait.toSeconds(), Duration.ofDays(1).toSeconds(), TimeUnit.SECONDS);
    }

    /** From a moment to the next six o'clock: more than nothing, at most a day of 25 hours. */
    static Duration untilMorning(ZonedDateTime now) {
        ZonedDateTime today = now.with(MORNING);
        return Duration.between(now, today.isAfter(now) ? today : now.plusDays(1).with(MORNING));
    }

    private void write() {
        try {
            int mails = digest.write();
            LOG.log(Level.INFO, "{0} digests were queued", mails);
        } catch (PersistenceException | IllegalStateException e) {
            LOG.log(Level.WARNING, "digests could not be written; trying again tomorrow", e);
        }
    }
}

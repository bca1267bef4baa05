package eu.binome.platform;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Has files deleted that no row names, a day after they came or were let go: of uploads whose transaction failed, of finished imports,
 * of attachments that were removed. It looks soon after the start and once a day.
 */
@ApplicationScoped
class StorageSweep {

    private static final Logger LOG = Logger.getLogger(StorageSweep.class.getName());
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int MINUTES_AFTER_START = 10;
    private static final long MINUTES_BETWEEN = Duration.ofDays(1).toMinutes();

    @Resource
    private ManagedScheduledExecutorService executor;
    private final Storage storage;
    private final FileNames names;
    private final Clock clock;

    @Inject
    StorageSweep(Storage storage, FileNames names, Clock clock) {
        this.storage = storage;
        this.names = names;
        this.clock = clock;
    }

    protected StorageSweep() {
        this(null, null, null);
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object start) {
        executor.scheduleWithFixedDelay(this::sweep, MINUTES_AFTER_START, MINUTES_BETWEEN, TimeUnit.MINUTES);
    }

    /**
     * Never throws: what throws once is not run again. A database that names no file at all has nothing deleted: it may be a fresh one
     * beside the files of another.
     */
    void sweep() {
        try {
            Set<String> named = names.all();
            int gone = named.isEmpty() ? 0 : storage.sweep(named, clock.instant().minus(KEPT));
            LOG.log(Level.INFO, "files that nothing names were deleted: {0}", gone);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "files that nothing names could not be deleted; trying again tomorrow", e);
        }
    }
}

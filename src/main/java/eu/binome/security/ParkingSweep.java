package eu.binome.security;

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
 * Has parked forms that nobody came back for deleted: at the start and every ten minutes.
 */
@ApplicationScoped
class ParkingSweep {

    private static final Logger LOG = Logger.getLogger(ParkingSweep.class.getName());
    private static final long MINUTES_BETWEEN = 10;

    @Resource
    private ManagedScheduledExecutorService executor;
    private final Parking parking;

    @Inject
    ParkingSweep(Parking parking) {
        this.parking = parking;
    }

    protected ParkingSweep() {
        this(null);
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object start) {
        executor.scheduleWithFixedDelay(this::sweep, 0, MINUTES_BETWEEN, TimeUnit.MINUTES);
    }

    /** Never throws: what throws once is not run again, and a database that restarts makes even beginning or committing fail. */
    void sweep() {
        try {
            parking.forgetExpired();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "expired forms could not be deleted; trying again", e);
        }
    }
}

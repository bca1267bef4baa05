package eu.binome.platform;

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
 * Has waiting mails sent when a mail server is configured, and outdated ones forgotten in any case.
 */
@ApplicationScoped
class MailDelivery {

    private static final Logger LOG = Logger.getLogger(MailDelivery.class.getName());
    private static final int MOST_IN_A_ROW = 500;
    private static final long SECONDS_BETWEEN = 20;

    @Resource
    private ManagedScheduledExecutorService executor;
    private final MailQueue queue;

    @Inject
    MailDelivery(MailQueue queue) {
        this.queue = queue;
    }

    protected MailDelivery() {
        this(null);
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object start) {
        MailServer server = MailServer.fromSettings();
        executor.scheduleWithFixedDelay(() -> deliver(server), SECONDS_BETWEEN, SECONDS_BETWEEN, TimeUnit.SECONDS);
    }

    /** Never throws: what throws once is not run again, and a database that restarts makes even beginning or committing fail. */
    void deliver(MailServer server) {
        try {
            queue.forgetOutdated();
            int sent = 0;
            while (server.isSet() && sent < MOST_IN_A_ROW && queue.sendNext(server)) {
                sent++;
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "mails could not be sent; trying again", e);
        }
    }
}

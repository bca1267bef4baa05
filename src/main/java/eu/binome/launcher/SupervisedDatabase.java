package eu.binome.launcher;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps the embedded database running: when its process ends without being asked to, it is started again
 * on the same port with the same account, so the application's pool only has to connect anew.
 */
final class SupervisedDatabase {

    private static final Logger LOG = Logger.getLogger(SupervisedDatabase.class.getName());

    private final Runnable giveUp;
    private EmbeddedDatabase current;
    private boolean stopping;

    /** @param giveUp runs when the database ended and could not be started again */
    SupervisedDatabase(EmbeddedDatabase started, Runnable giveUp) {
        this.current = started;
        this.giveUp = giveUp;
        started.onEnd(this::ended);
    }

    synchronized void stop(Duration limit) {
        stopping = true;
        current.stop(limit);
    }

    private void ended() {
        CompletableFuture.runAsync(this::startAgain);
    }

    private synchronized void startAgain() {
        if (stopping) {
            return;
        }
        LOG.severe("The database process ended by itself and is started again.");
        try {
            current = current.startedAgain();
            current.onEnd(this::ended);
        } catch (LaunchProblem e) {
            LOG.log(Level.SEVERE, "The database could not be started again; the application stops.", e);
            giveUp.run();
        }
    }
}

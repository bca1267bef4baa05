package eu.binome.security;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import eu.binome.platform.Problem;

/**
 * Lets only so many pieces of work that need much memory run at the same time; the others wait a little, then are refused.
 */
final class WorkBound {

    private final Semaphore places;
    private final Duration patience;

    WorkBound(int places, Duration patience) {
        this.places = new Semaphore(places);
        this.patience = patience;
    }

    /**
     * Runs a piece of work when there is a place.
     *
     * @throws Problem {@code security.signIn.busy} when there was none in time
     */
    <T> T within(Supplier<T> work) {
        if (!isEntered()) {
            throw new Problem("security.signIn.busy");
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private boolean isEntered() {
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

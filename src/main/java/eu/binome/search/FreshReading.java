package eu.binome.search;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Reads something for many who ask at once: nobody gets what began to be read before they asked, and all who asked meanwhile share the
 * next reading.
 */
final class FreshReading<T> {

    private final Supplier<T> source;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final AtomicLong begun = new AtomicLong();
    private volatile Read<T> latest;

    FreshReading(Supplier<T> source) {
        this.source = source;
    }

    private record Read<T>(long number, T value) {
    }

    /** What a reading gave that began after this call; its failure is the failure of the one who made it, the next one reads again. */
    T get() {
        long asked = begun.get();
        oneAtATime.lock();
        try {
            if (latest == null || latest.number() <= asked) {
                long number = begun.incrementAndGet();
                latest = new Read<>(number, source.get());
            }
            return latest.value();
        } finally {
            oneAtATime.unlock();
        }
    }

    /** How many wait for the reading that is under way to end. */
    int waiting() {
        return oneAtATime.getQueueLength();
    }
}

package eu.binome.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** One reading serves many, but never one who asked after it had begun. */
class FreshReadingTest {

    private final AtomicInteger readings = new AtomicInteger();

    @Test
    void readsAnewForEachWhoAsksAlone() {
        FreshReading<Integer> reading = new FreshReading<>(readings::incrementAndGet);
        assertEquals(List.of(1, 2, 3), List.of(reading.get(), reading.get(), reading.get()));
    }

    @Test
    void givesNobodyWhatBeganBeforeTheyAskedAndSharesTheNext() throws InterruptedException, ExecutionException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        FreshReading<Integer> reading = new FreshReading<>(() -> {
            int number = readings.incrementAndGet();
            if (number == 1) {
                begun.countDown();
                await(goOn);
            }
            return number;
        });
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            Future<Integer> first = threads.submit(reading::get);
            begun.await();
            List<Future<Integer>> late = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                late.add(threads.submit(reading::get));
            }
            while (reading.waiting() < 8) {
                Thread.onSpinWait();
            }
            goOn.countDown();
            assertEquals(1, first.get());
            for (Future<Integer> one : late) {
                assertEquals(2, one.get());
            }
        }
        assertEquals(2, readings.get());
    }

    @Test
    void readsAgainAfterAFailure() {
        FreshReading<Integer> reading = new FreshReading<>(() -> {
            int number = readings.incrementAndGet();
            if (number == 1) {
                throw new IllegalStateException("the database is away");
            }
            return number;
        });
        assertThrows(IllegalStateException.class, reading::get);
        assertTrue(reading.get() > 1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

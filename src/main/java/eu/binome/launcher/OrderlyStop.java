package eu.binome.launcher;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Stops what was started, in under two seconds: the server first so that the application can finish,
 * then the database, then this process whatever still runs in it. Acknowledged work is in the database by then.
 */
final class OrderlyStop {

    private static final Duration SERVER_LIMIT = Duration.ofMillis(900);
    private static final Duration DATABASE_LIMIT = Duration.ofMillis(700);

    private final DataFolder owned;
    private final AtomicReference<Runnable> server = new AtomicReference<>(() -> { });
    private final AtomicReference<Consumer<Duration>> database = new AtomicReference<>(limit -> { });
    private final AtomicReference<Integer> status = new AtomicReference<>(0);

    /** @param owned stays ours until all has stopped: its lock goes when nobody holds it any more */
    OrderlyStop(DataFolder owned) {
        this.owned = owned;
    }

    /** Stops everything when the process is asked to end, by a signal, by the parent's end or by itself. */
    void installed() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopAll, "orderly stop"));
    }

    void server(Runnable stop) {
        server.set(stop);
    }

    void database(Consumer<Duration> stop) {
        database.set(stop);
    }

    /** Ends the process with the status, stopping everything on the way. */
    void exit(int exitStatus) {
        status.set(exitStatus);
        System.exit(exitStatus);
    }

    private void stopAll() {
        LoggedOutput.silence();
        ExecutorService one = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
        one.submit(server.get());
        one.shutdown();
        try {
            one.awaitTermination(SERVER_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        database.get().accept(DATABASE_LIMIT);
        owned.release();
        Runtime.getRuntime().halt(status.get());
    }
}

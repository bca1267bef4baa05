package eu.binome.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.LongStream;

/**
 * Asks one address of this machine from a fixed number of connections for a fixed time, each as fast as it is answered.
 */
final class LoadDriver {

    private static final int MOST_CONNECTIONS = 64;
    private static final Duration MOST_TIME = Duration.ofMinutes(2);

    private final URI base;
    private final int connections;
    private final Duration time;
    private final String headers;

    /**
     * @param base        an address of the loopback interface
     * @param connections 1 to 64
     * @param time        at most two minutes
     * @param headers     lines that go with every request, each with its CR LF
     */
    LoadDriver(URI base, int connections, Duration time, String headers) {
        if (connections < 1 || connections > MOST_CONNECTIONS || time.compareTo(MOST_TIME) > 0 || !isLoopback(base)) {
            throw new IllegalArgumentException("only up to 64 connections for up to two minutes to this machine");
        }
        this.base = base;
        this.connections = connections;
        this.time = time;
        this.headers = headers;
    }

    /**
     * What came out.
     *
     * @param perSecond answered requests a second
     * @param p50Millis half of the answers came within, milliseconds
     * @param p95Millis 95 % of the answers came within, milliseconds
     * @param failed    answers of another status than 200
     */
    record Result(long requests, double perSecond, double p50Millis, double p95Millis, long failed) {
    }

    /** Asks for the paths that the function gives for 0, 1, 2, …, from all connections together. */
    Result ask(IntFunction<String> paths) {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            long begin = System.nanoTime();
            List<Callable<long[]>> works = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                int first = i;
                works.add(() -> work(first, paths, begin + time.toNanos()));
            }
            List<long[]> taken = new ArrayList<>();
            for (Future<long[]> work : threads.invokeAll(works)) {
                taken.add(work.get());
            }
            return result(taken, System.nanoTime() - begin);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a request failed", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    /** Nanoseconds per request; failed ones are negative. */
    private long[] work(int first, IntFunction<String> paths, long end) throws IOException {
        LongStream.Builder taken = LongStream.builder();
        try (RawConnection connection = new RawConnection(base, headers)) {
            for (int i = first; System.nanoTime() < end; i += connections) {
                long begin = System.nanoTime();
                int status = connection.get(paths.apply(i));
                long nanos = System.nanoTime() - begin;
                taken.add(status == 200 ? nanos : -nanos);
            }
        }
        return taken.build().toArray();
    }

    private static Result result(List<long[]> taken, long nanos) {
        long[] all = taken.stream().flatMapToLong(Arrays::stream).toArray();
        long failed = Arrays.stream(all).filter(one -> one < 0).count();
        long[] sorted = Arrays.stream(all).map(Math::abs).sorted().toArray();
        return new Result(all.length, all.length * 1e9 / nanos, at(sorted, 0.50), at(sorted, 0.95), failed);
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1L, Math.floor(sorted.length * share))] / 1e6;
    }

    private static boolean isLoopback(URI address) {
        try {
            return InetAddress.getByName(address.getHost()).isLoopbackAddress();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package eu.binome.bench;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * What the machine of a run can do: the seconds in which one thread hashes 256 MiB by SHA-256, best of five. Seconds of a benchmark
 * divided by it can be compared between machines, as far as they do the same kind of work.
 */
final class Yardstick {

    private static final int ROUNDS = 5;
    private static final int BLOCKS = 256;
    private static final double NANOS = 1e9;

    private final double seconds = DoubleStream.generate(Yardstick::once).limit(ROUNDS).min().orElseThrow();

    /** @return such as {@code 12.3 s (45 yardsticks)} */
    String told(double measured) {
        return String.format(Locale.ROOT, "%.1f s (%.0f yardsticks)", measured, measured / seconds);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "yardstick: 256 MiB hashed in %.3f s", seconds);
    }

    private static double once() {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            byte[] block = new byte[1 << 20];
            long begin = System.nanoTime();
            for (int i = 0; i < BLOCKS; i++) {
                hash.update(block);
            }
            hash.digest();
            return (System.nanoTime() - begin) / NANOS;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

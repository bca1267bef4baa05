package eu.binome.bench;

import eu.binome.testing.RunningBinome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/**
 * Measures how long the built application takes to start on an empty and on a filled data folder, and the memory it holds then.
 * Times are from the start of the process to its line with the address, in seconds; memory is resident, in MB of 1,048,576 bytes.
 */
public final class StartBench {

    private static final int WARM_STARTS = 3;
    private static final double NANOS = 1e9;

    private StartBench() {
    }

    /** Prints one table; the first argument, {@code true} or {@code false}, says whether with the demo partnership. */
    public static void main(String[] arguments) throws IOException {
        boolean demo = arguments.length > 0 && Boolean.parseBoolean(arguments[0]);
        long begin = System.nanoTime();
        try (RunningBinome binome = RunningBinome.fresh(Map.of("BINOME_DEMO", String.valueOf(demo)))) {
            double cold = (System.nanoTime() - begin) / NANOS;
            double[] warm = new double[WARM_STARTS];
            for (int run = 0; run < WARM_STARTS; run++) {
                binome.stop();
                long start = System.nanoTime();
                binome.start();
                warm[run] = (System.nanoTime() - start) / NANOS;
            }
            Arrays.sort(warm);
            Yardstick yardstick = new Yardstick();
            System.out.printf("%s%n| demo %b | cold start %s | warm start %s, median of %d | JVM %d MB | mariadbd %d MB |%n", yardstick,
                    demo, yardstick.told(cold), yardstick.told(warm[WARM_STARTS / 2]), WARM_STARTS, residentMegabytes(binome.process().pid()),
                    residentMegabytes(binome.process().database().orElseThrow().pid()));
        }
    }

    /** From Linux's {@code /proc}. */
    private static long residentMegabytes(long pid) throws IOException {
        String line = Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status")).stream()
                .filter(text -> text.startsWith("VmRSS:")).findFirst().orElseThrow();
        return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
    }
}

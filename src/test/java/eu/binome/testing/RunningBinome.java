package eu.binome.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The built application, started as people start it, with a port and a data folder of its own below {@code target}.
 * {@link #withDemo()} and {@link #empty()} are shared by all tests of a run; only what {@link #fresh} gives may be
 * stopped, killed or restarted.
 */
public final class RunningBinome implements AutoCloseable {

    private static final int START_SECONDS = 400;
    private static final int STOP_SECONDS = 20;

    private final Path data = TestFolders.data();
    private final int port = TestPorts.free();
    private final Map<String, String> environment;
    private LauncherProcess process;

    private RunningBinome(Map<String, String> settings) {
        environment = new TreeMap<>(settings);
        environment.put("BINOME_PORT", String.valueOf(port));
        environment.put("BINOME_DATA", data.toString());
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /** @return the one of this run that was filled with the demo partnership */
    public static RunningBinome withDemo() {
        return Demo.RUNNING;
    }

    /** @return the one of this run that began without any data; its first administrator's link is in the log */
    public static RunningBinome empty() {
        return Empty.RUNNING;
    }

    /** @param settings environment variables, such as {@code BINOME_DEMO=false} */
    public static RunningBinome fresh(Map<String, String> settings) {
        RunningBinome binome = new RunningBinome(settings);
        binome.start();
        return binome;
    }

    /** Starts it again on its port and its data. */
    public void start() {
        process = LauncherProcess.start(environment);
        process.awaitReady(START_SECONDS);
    }

    /** Stops it as Ctrl-C does and starts it again. */
    public void restart() {
        stop();
        start();
    }

    /** Stops it as Ctrl-C does, and waits until it is gone. */
    public void stop() {
        process.signal("INT");
        process.awaitEnd(STOP_SECONDS);
    }

    /** Kills the application without a chance to tidy up; its database server stays behind. */
    public void killApplication() {
        process.signal("KILL");
        process.awaitEnd(STOP_SECONDS);
    }

    /** Kills the database server under the running application. */
    public void killDatabase() {
        Signals.send("KILL", process.database().orElseThrow().pid());
    }

    /** Waits until {@code /health/ready} says that the application can serve people again. */
    public void awaitHealthy() {
        Health.awaitReady(address(), START_SECONDS);
    }

    /** @return the address of the start page, such as {@code http://localhost:43210/} */
    public URI address() {
        return URI.create("http://localhost:" + port + "/");
    }

    public int port() {
        return port;
    }

    public Path data() {
        return data;
    }

    public LauncherProcess process() {
        return process;
    }

    /** @return the lines of its log file */
    public List<String> log() {
        try {
            return Files.readAllLines(data.resolve("log/binome.log"));
        } catch (IOException e) {
            throw new UncheckedIOException("no log", e);
        }
    }

    /** Stops it if it runs and removes its data, unless {@code binome.keep.data} is set. */
    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            stop();
        }
        if (!Boolean.getBoolean("binome.keep.data")) {
            TestFolders.delete(data);
        }
    }

    private static final class Demo {
        static final RunningBinome RUNNING = fresh(Map.of("BINOME_DEMO", "true"));
    }

    private static final class Empty {
        static final RunningBinome RUNNING = fresh(Map.of("BINOME_DEMO", "false"));
    }
}

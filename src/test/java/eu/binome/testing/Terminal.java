package eu.binome.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/**
 * A command at a terminal of its own, made by util-linux's {@code script}: what is typed reaches all its processes, as at a desk.
 */
public final class Terminal implements AutoCloseable {

    private static final int CONTROL_C = 3;
    private static final Pattern COLOURS = Pattern.compile("\\x1b\\[[0-9;]*m");

    private final Process script;
    private final int port;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Boolean> ready = new CompletableFuture<>();

    private Terminal(Process script, int port) {
        this.script = script;
        this.port = port;
        Thread.ofPlatform().daemon().name("output of the terminal").start(this::read);
    }

    /** The application as it was built, started by Maven; without the demo, on a port and data of its own. */
    public static Terminal startingBinome() {
        int port = TestPorts.free();
        ProcessBuilder builder = new ProcessBuilder("env", "--default-signal=INT", "script", "--quiet", "--return", "--command",
                "mvn -o -q -B initialize exec:exec", "/dev/null").redirectErrorStream(true);
        builder.environment().putAll(Map.of("BINOME_PORT", String.valueOf(port), "BINOME_DATA", TestFolders.data().toString(),
                "BINOME_DEMO", "false"));
        try {
            return new Terminal(builder.start(), port);
        } catch (IOException e) {
            throw new UncheckedIOException("there is no terminal", e);
        }
    }

    public int port() {
        return port;
    }

    /** What was printed so far, without blank lines. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    /** Waits for the line with the address. */
    public void awaitReady(int seconds) {
        try {
            if (!ready.get(seconds, TimeUnit.SECONDS)) {
                throw new IllegalStateException("it ended: " + lines);
            }
        } catch (TimeoutException | ExecutionException e) {
            throw new IllegalStateException("not ready: " + lines, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Everything that runs at the terminal now. */
    public List<ProcessHandle> processes() {
        return script.descendants().toList();
    }

    /** Presses Ctrl-C. */
    public void interrupt() {
        try {
            script.getOutputStream().write(CONTROL_C);
            script.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Waits until none of these runs any more. It looks again and again, because the end of what is not a child is told late.
     *
     * @return those that still run when the time is over
     */
    public static List<ProcessHandle> left(List<ProcessHandle> processes, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (processes.stream().anyMatch(Terminal::runs) && System.nanoTime() < end) {
            Health.pause();
        }
        return processes.stream().filter(Terminal::runs).toList();
    }

    /** One that ended and whose status nobody collects has no command any more. */
    private static boolean runs(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    /** @return the status of the command, once it has ended */
    public int awaitEnd(int seconds) {
        try {
            if (!script.waitFor(seconds, TimeUnit.SECONDS)) {
                throw new IllegalStateException("still running: " + lines);
            }
            return script.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Ends what is left of it. */
    @Override
    public void close() {
        processes().forEach(ProcessHandle::destroyForcibly);
        script.destroyForcibly();
    }

    private void read() {
        try (BufferedReader output = script.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (!line.isBlank()) {
                    lines.add(COLOURS.matcher(line).replaceAll("").strip());
                }
                if (line.contains("Binôme is ready at ")) {
                    ready.complete(true);
                }
            }
        } catch (IOException e) {
            lines.add("(the output ended: " + e.getMessage() + ")");
        }
        ready.complete(false);
    }
}

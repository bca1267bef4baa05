package eu.binome.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** The start program as a child process, started with the command that {@code mvn} uses. */
public final class LauncherProcess {

    /** How this run wants its applications' Java to be; benchmarks say nothing and so measure what people get. */
    private static final List<String> OPTIONS = System.getProperty("binome.java.options", "").lines()
            .flatMap(line -> Stream.of(line.split(" "))).toList();
    private static final String READY = "Binôme is ready at ";

    private final Process process;
    private final List<String> output = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Boolean> ready = new CompletableFuture<>();

    private LauncherProcess(Process process) {
        this.process = process;
        Thread.ofPlatform().daemon().name("output of the launcher").start(this::readOutput);
    }

    /**
     * @param environment what is added to this process's own variables
     * @param javaOptions what is added to the options of the Java command
     * @throws IllegalStateException if the application was not built
     */
    public static LauncherProcess start(Map<String, String> environment, String... javaOptions) {
        Path lib = TestFolders.target("launcher/lib");
        if (!Files.exists(lib.resolve("binome-launcher.jar"))) {
            throw new IllegalStateException("The application is not built: run mvn -DskipTests package first.");
        }
        ProcessBuilder builder = new ProcessBuilder(command(lib, javaOptions)).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            return new LauncherProcess(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException("the launcher cannot be started", e);
        }
    }

    /** @return all lines it printed so far, errors included */
    public List<String> output() {
        return List.copyOf(output);
    }

    public long pid() {
        return process.pid();
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** @return the database server below it, if it runs */
    public Optional<ProcessHandle> database() {
        return process.toHandle().children()
                .filter(child -> child.info().command().orElse("").contains("mariadbd")).findFirst();
    }

    /** Waits for the line with the address; fails with the output when the process ends or the time does. */
    public void awaitReady(int seconds) {
        try {
            if (!ready.get(seconds, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the application did not start:\n" + String.join("\n", output));
            }
        } catch (TimeoutException | ExecutionException e) {
            throw new IllegalStateException("the application is not ready after " + seconds + " s:\n" + String.join("\n", output), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** @return the exit status, once the process has ended */
    public int awaitEnd(int seconds) {
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                throw new IllegalStateException("still running after " + seconds + " s:\n" + String.join("\n", output));
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Sends the signal of that name, such as {@code INT}, to this process alone. */
    public void signal(String name) {
        Signals.send(name, pid());
    }

    /** On Linux the signals are reset, because a run in the background passes ignored ones on to its children. */
    private static List<String> command(Path lib, String... javaOptions) {
        List<String> command = new ArrayList<>();
        if (System.getProperty("os.name").equals("Linux")) {
            command.addAll(List.of("env", "--default-signal=INT"));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@" + Path.of("src/main/launcher/java.args").toAbsolutePath());
        command.add("-Dbinome.checkout=" + Path.of("").toAbsolutePath());
        command.add("-Dbinome.mariadb.home=" + TestFolders.mariadbHome());
        command.addAll(OPTIONS);
        command.addAll(List.of(javaOptions));
        command.addAll(List.of("-cp", lib.resolve("*").toString(), "eu.binome.launcher.LauncherMain"));
        return command;
    }

    private void readOutput() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.add(line);
                if (line.startsWith(READY)) {
                    ready.complete(true);
                }
            }
        } catch (IOException e) {
            output.add("(the output ended: " + e.getMessage() + ")");
        }
        ready.complete(false);
    }
}

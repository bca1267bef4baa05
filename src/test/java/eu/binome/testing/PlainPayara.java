package eu.binome.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The built WAR on an ordinary Payara Micro with a database from elsewhere, as {@code docs/operations.md} describes it. */
public final class PlainPayara implements AutoCloseable {

    private static final int START_SECONDS = 400;

    private final Process process;
    private final URI address;
    private final Path log;

    private PlainPayara(Process process, URI address, Path log) {
        this.process = process;
        this.address = address;
        this.log = log;
    }

    /**
     * Starts it and waits until it is ready.
     *
     * @param folder for its log and the working directory
     * @param settings environment variables
     */
    public static PlainPayara start(Path folder, Map<String, String> settings) {
        int port = TestPorts.free();
        Path log = folder.resolve("payara.log");
        ProcessBuilder builder = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar", serverJar().toString(), "--nohazelcast", "--port", String.valueOf(port), "--rootdir", folder.resolve("root").toString(),
                "--contextroot", "/", "--deploy", TestFolders.target("binome.war").toString()))
                .directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(settings);
        try {
            PlainPayara started = new PlainPayara(builder.start(), URI.create("http://localhost:" + port + "/"), log);
            Runtime.getRuntime().addShutdownHook(new Thread(started::close));
            Health.awaitReady(started.address, START_SECONDS);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException("payara-micro cannot be started", e);
        }
    }

    public URI address() {
        return address;
    }

    /** @return everything it printed so far */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException("no log", e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static Path serverJar() {
        try (Stream<Path> jars = Files.list(TestFolders.target("launcher/lib"))) {
            return jars.filter(jar -> jar.getFileName().toString().startsWith("payara-micro-")).findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException("The application is not built: run mvn -DskipTests package first.", e);
        }
    }
}

package eu.binome.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The browser program on this machine, the one without windows first: found, or installed where that can be done without asking. */
final class Chromium {

    private static final List<String> NAMES = List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome-stable", "google-chrome",
            "chrome", "chrome.exe", "microsoft-edge");
    private static final List<Path> ELSEWHERE = List.of(
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
            Path.of("C:/Program Files/Google/Chrome/Application/chrome.exe"));
    private static final int INSTALL_MINUTES = 10;

    private Chromium() {
    }

    /** @throws IllegalStateException with one sentence that says what to install, if there is none */
    static Path program() {
        return found().or(Chromium::installed).orElseThrow(() -> new IllegalStateException(
                "No Chromium was found: install the package chromium (or Google Chrome), or name the program in BINOME_CHROMIUM."));
    }

    private static Optional<Path> found() {
        Stream<Path> named = Stream.ofNullable(System.getenv("BINOME_CHROMIUM")).map(Path::of);
        Stream<Path> onPath = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.of(named, onPath, ELSEWHERE.stream()).flatMap(paths -> paths).filter(Files::isExecutable).findFirst();
    }

    private static Optional<Path> installed() {
        boolean mayInstall = "root".equals(System.getProperty("user.name")) && Files.isExecutable(Path.of("/usr/bin/apt-get"));
        if (!mayInstall) {
            return Optional.empty();
        }
        run("apt-get", "-q", "update");
        return Stream.of("chromium-headless-shell", "chromium").peek(Chromium::install).map(name -> found())
                .flatMap(Optional::stream).findFirst();
    }

    private static void install(String name) {
        run("apt-get", "-q", "-y", "install", "--no-install-recommends", name);
    }

    private static void run(String... command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(TestFolders.target("chromium-install.log").toFile());
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            Process process = builder.start();
            if (!process.waitFor(INSTALL_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new IllegalStateException("apt-get cannot be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

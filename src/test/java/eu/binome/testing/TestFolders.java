package eu.binome.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** Folders below {@code target} that a test run writes to. */
final class TestFolders {

    private TestFolders() {
    }

    /** @return a name that no other run uses; nothing is made */
    static Path data() {
        return target("it-data-" + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt()));
    }

    /** @return where the database programs are unpacked, once for all runs */
    static Path mariadbHome() {
        return Path.of(System.getProperty("binome.mariadb.home", target("mariadb-server").toString())).toAbsolutePath();
    }

    static Path screenshots() {
        return target("screenshots");
    }

    static Path target(String name) {
        return Path.of("target", name).toAbsolutePath();
    }

    /** Removes the folder and everything in it, if it is there. */
    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + folder, e);
        }
    }
}

package eu.binome.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the embedded database keeps its tables and its small files. */
final class DatabaseFiles {

    /** A longer path does not fit into the address of a Unix socket. Unit: bytes. */
    private static final int LONGEST_SOCKET_PATH = 100;

    private final Path folder;
    private final DatabasePrograms programs;

    DatabaseFiles(Path folder, Path serverHome) {
        this.folder = folder.toAbsolutePath().normalize();
        this.programs = new DatabasePrograms(serverHome);
    }

    /** Unpacks the server's programs and makes the system tables, each only if it is not there yet. */
    void prepare() throws IOException {
        Files.createDirectories(temporary());
        programs.prepare();
        new SystemTables(this).prepare();
    }

    DatabasePrograms programs() {
        return programs;
    }

    Path folder() {
        return folder;
    }

    Path tables() {
        return folder.resolve("tables");
    }

    Path temporary() {
        return folder.resolve("tmp");
    }

    Path pidFile() {
        return folder.resolve("mariadbd.pid");
    }

    Path initFile() {
        return folder.resolve("init.sql");
    }

    Path log() {
        return folder.resolve("mariadbd.log");
    }

    Path socket() {
        Path beside = folder.resolve("mariadbd.sock");
        return beside.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_SOCKET_PATH
                ? beside
                : Path.of("/tmp", "binome-" + Integer.toHexString(folder.hashCode()) + ".sock");
    }
}

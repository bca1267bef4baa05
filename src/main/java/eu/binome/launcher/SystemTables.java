package eu.binome.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables that MariaDB needs for itself, made by the server in its bootstrap mode from the scripts it is shipped with.
 * They are made beside their place and renamed at the end, so an interrupted first start begins anew.
 */
final class SystemTables {

    private static final List<String> SCRIPTS = List.of("mariadb_system_tables.sql", "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql", "maria_add_gis_sp_bootstrap.sql", "mariadb_sys_schema.sql");

    private final DatabaseFiles files;

    SystemTables(DatabaseFiles files) {
        this.files = files;
    }

    /** Makes them if they are not there. */
    void prepare() throws IOException {
        if (Files.exists(files.tables())) {
            return;
        }
        Path beside = Files.createTempDirectory(files.folder(), "tables-unfinished-");
        Process server = files.programs().process(command(beside))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(files.log().toFile()))
                .start();
        try (OutputStream input = server.getOutputStream()) {
            input.write("CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket = NULL;\n".getBytes(StandardCharsets.UTF_8));
            for (String script : SCRIPTS) {
                Files.copy(files.programs().messages().resolve(script), input);
            }
        }
        requireSuccess(server);
        Files.move(beside, files.tables());
    }

    private List<String> command(Path tables) {
        List<String> command = new ArrayList<>(List.of(
                files.programs().server().toString(),
                "--no-defaults",
                "--bootstrap",
                "--basedir=" + files.programs().home(),
                "--datadir=" + tables,
                "--tmpdir=" + files.temporary(),
                "--lc-messages-dir=" + files.programs().messages(),
                "--skip-ssl",
                "--enforce-storage-engine=",
                "--max-allowed-packet=8M"));
        command.addAll(DatabaseOptions.asWhom());
        return command;
    }

    private void requireSuccess(Process server) throws IOException {
        try {
            if (server.waitFor() != 0) {
                throw new IOException("the system tables could not be made, see " + files.log());
            }
        } catch (InterruptedException e) {
            server.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}

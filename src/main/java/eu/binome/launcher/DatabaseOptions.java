package eu.binome.launcher;

import java.util.ArrayList;
import java.util.List;

/** The command line of the embedded MariaDB server. */
final class DatabaseOptions {

    private final DatabaseFiles files;
    private final int port;

    DatabaseOptions(DatabaseFiles files, int port) {
        this.files = files;
        this.port = port;
    }

    /** @param extra options that win over ours, because the server takes the last of two */
    List<String> command(String... extra) {
        List<String> command = new ArrayList<>();
        command.add(files.programs().server().toString());
        command.add("--no-defaults");
        command.addAll(places());
        command.addAll(doors());
        command.addAll(behaviour());
        command.addAll(List.of(extra));
        return command;
    }

    private List<String> places() {
        return List.of(
                "--basedir=" + files.programs().home(),
                "--datadir=" + files.tables(),
                "--tmpdir=" + files.temporary(),
                "--pid-file=" + files.pidFile(),
                "--init-file=" + files.initFile(),
                "--lc-messages-dir=" + files.programs().messages());
    }

    /** TLS is off because making its key takes seconds, and nothing leaves the loopback address. */
    private List<String> doors() {
        List<String> doors = new ArrayList<>(List.of(
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--socket=" + files.socket(),
                "--skip-name-resolve",
                "--skip-ssl",
                "--local-infile=OFF"));
        doors.addAll(asWhom());
        return doors;
    }

    /** @return what mariadbd wants to be told before it runs as root; nothing for other users */
    static List<String> asWhom() {
        return System.getProperty("user.name").equals("root") ? List.of("--user=root") : List.of();
    }

    /** A commit is on the disk before it is acknowledged; times are UTC whatever the machine says. */
    private List<String> behaviour() {
        return List.of(
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=256M",
                "--character-set-server=utf8mb4",
                "--default-time-zone=+00:00",
                "--transaction-isolation=READ-COMMITTED",
                "--max-allowed-packet=64M",
                "--performance-schema=OFF");
    }
}

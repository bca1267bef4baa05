package eu.binome.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * A MariaDB server of our own: a child process that listens on the loopback address only and ends with us.
 * Everything it writes lies below one folder.
 */
public final class EmbeddedDatabase {

    private static final Duration START_LIMIT = Duration.ofSeconds(120);
    private static final Duration POLL = Duration.ofMillis(25);

    private final DatabaseFiles files;
    private final Process process;
    private final int port;
    private final DatabaseAccount account;

    private EmbeddedDatabase(DatabaseFiles files, Process process, int port, DatabaseAccount account) {
        this.files = files;
        this.process = process;
        this.port = port;
        this.account = account;
    }

    /**
     * Starts the server on the folder, making the folder's database first if there is none, and waits until it answers.
     *
     * @param folder holds the tables, the pid file and the server's log
     * @param serverHome where the server's programs are, unpacked there first if they are not
     * @param extraOptions further options of mariadbd, which win over ours
     * @throws LaunchProblem if the server does not come up
     */
    public static EmbeddedDatabase start(Path folder, Path serverHome, String... extraOptions) {
        return start(new DatabaseFiles(folder, serverHome), Ports.freeOnLoopback(), DatabaseAccount.fresh(), extraOptions);
    }

    private static EmbeddedDatabase start(DatabaseFiles files, int port, DatabaseAccount account, String... extraOptions) {
        try {
            OrphanedDatabase.stop(files);
            files.prepare();
            account.writeInitFile(files.initFile());
            try {
                Process process = launch(files, port, extraOptions);
                awaitReady(process, port, files);
                return new EmbeddedDatabase(files, process, port, account);
            } finally {
                Files.deleteIfExists(files.initFile());
            }
        } catch (IOException e) {
            throw new LaunchProblem("The database in " + files.folder() + " cannot be started (" + e.getMessage()
                    + "): check the rights and the space of the disk.", e);
        }
    }

    /** @return the same database on the same port with the same account, after its process ended by accident */
    EmbeddedDatabase startedAgain() {
        return start(files, port, account);
    }

    /** @return the JDBC address of a database on this server */
    public String url(String database) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + database;
    }

    public DatabaseAccount account() {
        return account;
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    /**
     * Asks the server to stop and waits; kills it when the time is over. Committed work is safe either way.
     *
     * @param limit how long it may take to stop by itself
     */
    public void stop(Duration limit) {
        process.destroy();
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** Runs the task when the server ends, for whatever reason. */
    void onEnd(Runnable task) {
        process.onExit().thenRun(task);
    }

    private static Process launch(DatabaseFiles files, int port, String... extraOptions) throws IOException {
        return files.programs().process(new DatabaseOptions(files, port).command(extraOptions))
                .directory(files.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(files.log().toFile()))
                .start();
    }

    private static void awaitReady(Process process, int port, DatabaseFiles files) {
        long end = System.nanoTime() + START_LIMIT.toNanos();
        while (!answers(port)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new LaunchProblem("The database did not start: read the end of " + files.log() + " for its reason.");
            }
            pause(process);
        }
    }

    private static void pause(Process process) {
        try {
            process.waitFor(POLL.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** The server listens only after its init file is done, so a greeting means it is ready. */
    private static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
            socket.setSoTimeout(2_000);
            return socket.getInputStream().read() >= 0;
        } catch (IOException e) {
            return false;
        }
    }
}

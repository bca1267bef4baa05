package eu.binome.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The database server that an earlier launcher left behind when it was killed.
 * It still holds the tables, so it must end before a new one can start.
 */
final class OrphanedDatabase {

    private static final int STOP_SECONDS = 20;

    private OrphanedDatabase() {
    }

    /** Stops it if there is one. The caller owns the data folder, so whoever serves these tables is an orphan. */
    static void stop(DatabaseFiles files) throws IOException {
        Optional<ProcessHandle> orphan = pidIn(files.pidFile()).flatMap(ProcessHandle::of).filter(process -> serves(process, files));
        if (orphan.isPresent()) {
            end(orphan.get());
        }
        Files.deleteIfExists(files.pidFile());
    }

    private static Optional<Long> pidIn(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String text = Files.readString(file).strip();
        return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    /** Process numbers are used again, so the program must be MariaDB's server and the tables it serves ours. */
    private static boolean serves(ProcessHandle process, DatabaseFiles files) {
        String program = process.info().command().map(path -> Path.of(path).getFileName().toString()).orElse("");
        String arguments = String.join("\n", process.info().arguments().orElse(new String[0]));
        return program.startsWith(files.programs().server().getFileName().toString())
                && arguments.contains("--datadir=" + files.tables());
    }

    private static void end(ProcessHandle orphan) {
        orphan.destroy();
        try {
            orphan.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            orphan.destroyForcibly();
            throw new LaunchProblem("A database server of an earlier run (process " + orphan.pid()
                    + ") did not stop and was killed: start again.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchProblem("The start was interrupted: start again.", e);
        }
    }
}

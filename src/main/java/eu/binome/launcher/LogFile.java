package eu.binome.launcher;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.logging.ErrorManager;
import java.util.logging.Handler;
import java.util.logging.LogRecord;

/**
 * The log handler behind {@code <data>/log/binome.log}. At 16 MB the file becomes {@code binome.log.1},
 * older ones move up to {@code binome.log.9}, and the oldest goes. Each record is on the disk when the call returns.
 */
public final class LogFile extends Handler {

    /** The system property that names the file. */
    static final String PLACE = "binome.log.file";

    private static final long MOST_BYTES = 16L * 1024 * 1024;
    private static final int KEPT = 9;

    private final Path file;
    private final long mostBytes;
    private BufferedWriter writer;
    private long bytes;

    /** Called by the log manager, which finds the class by its name in {@code logging.properties}. */
    public LogFile() throws IOException {
        this(Path.of(System.getProperty(PLACE)), MOST_BYTES);
    }

    LogFile(Path file, long mostBytes) throws IOException {
        this.file = file;
        this.mostBytes = mostBytes;
        setFormatter(new JsonLines());
        open();
    }

    @Override
    public synchronized void publish(LogRecord record) {
        if (!isLoggable(record)) {
            return;
        }
        try {
            String line = getFormatter().format(record);
            if (bytes > mostBytes) {
                rotate();
            }
            writer.write(line);
            writer.flush();
            bytes += line.length();
        } catch (IOException e) {
            reportError(file.toString(), e, ErrorManager.WRITE_FAILURE);
        }
    }

    @Override
    public void flush() {
        // each record is flushed when it is written
    }

    @Override
    public synchronized void close() {
        try {
            writer.close();
        } catch (IOException e) {
            reportError(file.toString(), e, ErrorManager.CLOSE_FAILURE);
        }
    }

    private void open() throws IOException {
        writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        bytes = Files.size(file);
    }

    private void rotate() throws IOException {
        writer.close();
        for (int age = KEPT; age > 1; age--) {
            if (Files.exists(aged(age - 1))) {
                Files.move(aged(age - 1), aged(age), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.move(file, aged(1), StandardCopyOption.REPLACE_EXISTING);
        open();
    }

    private Path aged(int age) {
        return file.resolveSibling(file.getFileName() + "." + age);
    }
}

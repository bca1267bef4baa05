package eu.binome.launcher;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/**
 * The log handler behind the console: one line for each severe record, and nothing else.
 * It is silent until the application is ready, because a failed start is said in one sentence.
 */
public final class ProblemConsole extends Handler {

    private static final AtomicReference<PrintStream> CONSOLE = new AtomicReference<>(new PrintStream(PrintStream.nullOutputStream()));

    /** Called by the log manager, which finds the class by its name in {@code logging.properties}. */
    public ProblemConsole() {
        setLevel(Level.SEVERE);
        setFormatter(new SimpleFormatter());
    }

    /** From now on problems are printed there. */
    static void open(PrintStream console) {
        CONSOLE.set(console);
    }

    @Override
    public void publish(LogRecord record) {
        if (isLoggable(record)) {
            String message = String.valueOf(getFormatter().formatMessage(record)).strip();
            CONSOLE.get().println("Problem: " + message.lines().findFirst().orElse("")
                    + " (more in " + System.getProperty(LogFile.PLACE) + ")");
        }
    }

    @Override
    public void flush() {
        CONSOLE.get().flush();
    }

    @Override
    public void close() {
        flush();
    }
}

package eu.binome.launcher;

import java.io.PrintStream;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/** The log handler behind the console: one line for each severe record, and nothing else. */
public final class ProblemConsole extends Handler {

    private final PrintStream console = System.err;

    /** Called by the log manager, which finds the class by its name in {@code logging.properties}. */
    public ProblemConsole() {
        setLevel(Level.SEVERE);
        setFormatter(new SimpleFormatter());
    }

    @Override
    public void publish(LogRecord record) {
        if (isLoggable(record)) {
            String message = String.valueOf(getFormatter().formatMessage(record)).strip();
            console.println("Problem: " + message.lines().findFirst().orElse("") + " (more in " + System.getProperty(LogFile.PLACE) + ")");
        }
    }

    @Override
    public void flush() {
        console.flush();
    }

    @Override
    public void close() {
        flush();
    }
}

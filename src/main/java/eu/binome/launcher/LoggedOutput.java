package eu.binome.launcher;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Logger;

/**
 * Sends what libraries print to the log, line by line, so that the console stays ours.
 */
final class LoggedOutput extends OutputStream {

    private final Logger log;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private boolean logging;

    private LoggedOutput(String name) {
        this.log = Logger.getLogger(name);
    }

    /** From now on printed lines are log records of the loggers {@code stdout} and {@code stderr}. */
    static void capture() {
        System.setOut(new PrintStream(new LoggedOutput("stdout"), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new LoggedOutput("stderr"), true, StandardCharsets.UTF_8));
    }

    /** From now on printed lines go nowhere: the log is being closed. */
    static void silence() {
        System.setOut(new PrintStream(nullOutputStream(), false, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(nullOutputStream(), false, StandardCharsets.UTF_8));
    }

    @Override
    public synchronized void write(int character) {
        if (character != '\n') {
            line.write(character);
            return;
        }
        String text = line.toString(StandardCharsets.UTF_8).strip();
        line.reset();
        if (!text.isEmpty() && !logging) {
            logOnce(text);
        }
    }

    /** A log handler that prints its own trouble must not come back here. */
    private void logOnce(String text) {
        logging = true;
        try {
            log.info(text);
        } finally {
            logging = false;
        }
    }
}

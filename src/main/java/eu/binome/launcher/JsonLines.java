package eu.binome.launcher;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * Writes each log record as one line of JSON: time, level, logger, thread, request, message, and the error if there is one.
 * The request is known by the thread's name: the application calls a thread "request …" while it serves one.
 */
final class JsonLines extends Formatter {

    private static final String REQUEST = "request ";

    @Override
    public String format(LogRecord record) {
        StringBuilder line = new StringBuilder(256).append('{');
        field(line, "time", record.getInstant().toString());
        field(line, "level", record.getLevel().getName());
        field(line, "logger", String.valueOf(record.getLoggerName()));
        String thread = Thread.currentThread().getName();
        if (thread.startsWith(REQUEST)) {
            field(line, "request", thread.substring(REQUEST.length()));
        } else {
            field(line, "thread", thread);
        }
        field(line, "message", String.valueOf(formatMessage(record)).strip());
        if (record.getThrown() != null) {
            field(line, "error", trace(record.getThrown()));
        }
        return line.append("}\n").toString();
    }

    private static void field(StringBuilder line, String name, String value) {
        if (line.length() > 1) {
            line.append(',');
        }
        line.append('"').append(name).append("\":\"");
        value.chars().forEach(character -> append(line, (char) character));
        line.append('"');
    }

    private static void append(StringBuilder line, char character) {
        switch (character) {
            case '"' -> line.append("\\\"");
            case '\\' -> line.append("\\\\");
            case '\n' -> line.append("\\n");
            case '\r' -> line.append("\\r");
            case '\t' -> line.append("\\t");
            default -> {
                if (character < ' ') {
                    line.append(String.format("\\u%04x", (int) character));
                } else {
                    line.append(character);
                }
            }
        }
    }

    private static String trace(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}

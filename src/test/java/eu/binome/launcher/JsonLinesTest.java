package eu.binome.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class JsonLinesTest {

    private final LogRecord record = new LogRecord(Level.WARNING, "{0} said \"no\"\n\tat all \u0001");

    JsonLinesTest() {
        record.setInstant(Instant.parse("2026-11-21T08:00:00Z"));
        record.setLoggerName("eu.binome.test");
        record.setParameters(new Object[] {"Zoé"});
    }

    @Test
    void writesOneLineOfJson() {
        assertEquals("{\"time\":\"2026-11-21T08:00:00Z\",\"level\":\"WARNING\",\"logger\":\"eu.binome.test\",\"thread\":\""
                + Thread.currentThread().getName() + "\",\"message\":\"Zoé said \\\"no\\\"\\n\\tat all \\u0001\"}\n",
                new JsonLines().format(record));
    }

    @Test
    void namesTheRequestThatTheThreadServes() {
        Thread thread = Thread.currentThread();
        String name = thread.getName();
        thread.setName("request 0123456789abcdef");
        try {
            assertTrue(new JsonLines().format(record).contains(",\"request\":\"0123456789abcdef\","));
        } finally {
            thread.setName(name);
        }
    }

    @Test
    void keepsTheTraceOfAnErrorOnTheSameLine() {
        record.setThrown(new IllegalStateException("broken"));
        String line = new JsonLines().format(record);
        assertTrue(line.contains("\"error\":\"java.lang.IllegalStateException: broken\\n"));
        assertEquals(1, line.lines().count());
    }
}

package eu.binome.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    @TempDir
    private Path folder;

    @Test
    void addsToWhatAnEarlierRunWrote() throws IOException {
        write(1, 1_000_000);
        write(1, 1_000_000);
        assertEquals(2, Files.readAllLines(folder.resolve("binome.log")).size());
    }

    @Test
    void keepsNineOlderFiles() throws IOException {
        write(50, 1);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of("binome.log", "binome.log.1", "binome.log.2", "binome.log.3", "binome.log.4", "binome.log.5",
                    "binome.log.6", "binome.log.7", "binome.log.8", "binome.log.9"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void losesNoRecordWhenItBeginsANewFile() throws IOException {
        write(5, 1);
        assertEquals("4", lastWord("binome.log"));
        assertEquals("3", lastWord("binome.log.1"));
        assertEquals("0", lastWord("binome.log.4"));
    }

    private String lastWord(String file) throws IOException {
        String line = Files.readAllLines(folder.resolve(file)).getLast();
        return line.replaceAll(".*\"record (\\d+)\"}$", "$1");
    }

    private void write(int records, long mostBytes) throws IOException {
        LogFile log = new LogFile(folder.resolve("binome.log"), mostBytes);
        for (int number = 0; number < records; number++) {
            log.publish(new LogRecord(Level.INFO, "record " + number));
        }
        log.close();
    }
}

package eu.binome.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import eu.binome.practice.office.Cell;
import eu.binome.practice.office.SheetSetting;
import eu.binome.practice.office.XlsxWriter;

/**
 * A file of a hundred thousand rows, however long they are, is not held in memory.
 */
class ImportMemoryTest {

    private static final int ROWS = 100_000;
    private static final int LOOK_EACH = 25_000;
    private static final long MOST_BYTES = 12_000_000;
    private static final String TEXT = "words on it ".repeat(40);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void holdsNoMoreThanTheRowAtHand(ExportFormat format) throws IOException {
        Path file = write(format);
        assertTrue(Files.size(file) > (format == ExportFormat.XLSX ? 1_000_000 : 4 * MOST_BYTES));
        long before = used();
        AtomicInteger count = new AtomicInteger();
        AtomicLong most = new AtomicLong();
        ImportReader.read(file, record -> {
            if (count.incrementAndGet() % LOOK_EACH == 0) {
                most.accumulateAndGet(used(), Math::max);
            }
            return true;
        });
        assertEquals(ROWS, count.get());
        assertTrue(most.get() - before < MOST_BYTES, () -> (most.get() - before) + " bytes more");
    }

    private Path write(ExportFormat format) throws IOException {
        Path file = folder.resolve("many");
        try (OutputStream out = Files.newOutputStream(file)) {
            if (format == ExportFormat.XLSX) {
                try (XlsxWriter book = new XlsxWriter(out)) {
                    book.sheet(SheetSetting.open("Many", List.of()));
                    book.row(List.of(Cell.heading("title"), Cell.heading("context")));
                    for (int i = 0; i < ROWS; i++) {
                        book.row(List.of(Cell.text("Practice " + i), Cell.text(i + TEXT)));
                    }
                }
                return file;
            }
        }
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(format == ExportFormat.CSV ? "title,context\n" : "");
            for (int i = 0; i < ROWS; i++) {
                out.write(format == ExportFormat.CSV ? "Practice " + i + "," + i + TEXT + "\n"
                        : "{\"title\":\"Practice " + i + "\",\"context\":\"" + i + TEXT + "\"}\n");
            }
        }
        return file;
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}

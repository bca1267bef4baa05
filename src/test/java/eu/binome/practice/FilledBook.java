package eu.binome.practice;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Writes in an office file as a spreadsheet or a word processor would.
 */
final class FilledBook {

    private FilledBook() {
    }

    /** The file with other words in the part that people write in. */
    static byte[] replaced(byte[] file, String words, String others) throws IOException {
        return changed(file, text -> text.replace(words, others));
    }

    /** The file with that part changed. */
    static byte[] changed(byte[] file, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(file)); ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                String part = new String(from.readAllBytes(), StandardCharsets.UTF_8);
                to.putNextEntry(new ZipEntry(entry.getName()));
                boolean written = entry.getName().equals("xl/worksheets/sheet1.xml") || entry.getName().equals("word/document.xml");
                to.write((written ? change.apply(part) : part).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}

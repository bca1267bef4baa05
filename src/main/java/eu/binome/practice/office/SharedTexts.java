package eu.binome.practice.office;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The texts that the cells of a workbook share, in a file of their own: a hundred thousand practices have a hundred megabytes of them.
 */
final class SharedTexts implements AutoCloseable {

    private final Path file;
    private final FileChannel kept;
    private final long[] ends;

    private SharedTexts(Path file, FileChannel kept, long[] ends) {
        this.file = file;
        this.kept = kept;
        this.ends = ends;
    }

    static SharedTexts none() throws IOException {
        Path file = Files.createTempFile("shared", ".texts");
        return new SharedTexts(file, FileChannel.open(file, StandardOpenOption.READ), new long[0]);
    }

    /** Reads {@code sharedStrings.xml}; how a text is said ({@code rPh}) is no part of it. */
    static SharedTexts read(XMLStreamReader reader) throws IOException, XMLStreamException {
        Path file = Files.createTempFile("shared", ".texts");
        long[] ends = new long[1_024];
        int count = 0;
        long end = 0;
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 65_536))) {
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("si")) {
                    byte[] text = OfficeXml.unescapeCell(XlsxRows.textOf(reader, "si")).getBytes(StandardCharsets.UTF_8);
                    out.write(text);
                    end += text.length;
                    ends = count == ends.length ? Arrays.copyOf(ends, count * 2) : ends;
                    ends[count++] = end;
                }
            }
        } catch (IOException | XMLStreamException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        return new SharedTexts(file, FileChannel.open(file, StandardOpenOption.READ), Arrays.copyOf(ends, count));
    }

    /** A text by its number; empty when there is none. */
    String get(int number) {
        if (number < 0 || number >= ends.length) {
            return "";
        }
        long from = number == 0 ? 0 : ends[number - 1];
        ByteBuffer text = ByteBuffer.allocate((int) (ends[number] - from));
        try {
            int read = 0;
            while (text.hasRemaining() && read >= 0) {
                read = kept.read(text, from + text.position());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new String(text.array(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        kept.close();
        Files.deleteIfExists(file);
    }
}

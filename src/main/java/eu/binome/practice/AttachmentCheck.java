package eu.binome.practice;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.tika.Tika;

import eu.binome.platform.CleanText;
import eu.binome.platform.Problem;

/**
 * Decides by name and content together whether a file may be added: the content has to be what the extension says.
 */
final class AttachmentCheck {

    private static final Tika TIKA = new Tika();
    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_INFLATED = 100_000_000;
    private static final int LONGEST_NAME = 200;

    private AttachmentCheck() {
    }

    /**
     * The kind of a file. An archive is unpacked as far as needed, at most 2,000 entries and 100 MB of it; what is not found by then
     * is not there.
     *
     * @throws Problem {@code practice.files.kind} for other kinds, {@code practice.files.content} when the content is another kind
     */
    static AttachmentKind kindOf(String name, byte[] content) {
        AttachmentKind kind = AttachmentKind.ofName(name).orElseThrow(() -> new Problem("practice.files.kind", AttachmentKind.allExtensions()));
        if (content.length == 0 || !fits(kind, content)) {
            throw new Problem("practice.files.content", name);
        }
        return kind;
    }

    /** The file's own name without folders, control characters and marks that turn the direction of reading, at most 200 characters, its extension kept. */
    static String nameOf(String sent) {
        String own = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String name = CleanText.line(own.replaceAll("\\p{Cntrl}", ""));
        if (name.length() <= LONGEST_NAME) {
            return name;
        }
        int dot = Math.max(name.lastIndexOf('.'), name.length() - 10);
        return FormRules.shortened(name.substring(0, dot), LONGEST_NAME - (name.length() - dot)) + name.substring(dot);
    }

    private static boolean fits(AttachmentKind kind, byte[] content) {
        String found = TIKA.detect(content);
        return switch (kind) {
            case PDF, PNG, JPEG -> found.equals(kind.mediaType());
            case TXT, CSV -> found.startsWith("text/plain") || found.equals("text/csv");
            case DOCX -> holds(content, "word/");
            case XLSX -> holds(content, "xl/");
            case PPTX -> holds(content, "ppt/");
            case ODT, ODS, ODP -> isOpenDocument(kind, content);
        };
    }

    private static boolean holds(byte[] content, String folder) {
        boolean types = false;
        boolean found = false;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            int entries = 0;
            long left = MOST_INFLATED;
            for (ZipEntry entry = zip.getNextEntry(); entry != null && entries < MOST_ENTRIES; entry = zip.getNextEntry()) {
                types |= entry.getName().equals("[Content_Types].xml");
                found |= entry.getName().startsWith(folder);
                entries++;
                if (types && found) {
                    return true;
                }
                left -= zip.skip(left);
                if (left <= 0) {
                    return false;
                }
            }
            return false;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isOpenDocument(AttachmentKind kind, byte[] content) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            ZipEntry first = zip.getNextEntry();
            if (first == null || !first.getName().equals("mimetype")) {
                return false;
            }
            return new String(zip.readNBytes(200), StandardCharsets.US_ASCII).strip().equals(kind.mediaType());
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}

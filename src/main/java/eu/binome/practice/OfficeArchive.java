package eu.binome.practice;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What is in an office document, which is an archive: read once to its end, within bounds, so that no receiver's program unpacks more.
 *
 * <p>Bounds: 2,000 entries; unpacked 100 MB, and no more than 10 MB and fifty times the size of the file. Each name once, none that leads
 * out of the archive, no programs, and at the very end the record that counts the entries: a file that was cut off lacks it.
 */
final class OfficeArchive {

    /** The list of its parts, which every document of Office Open XML has. */
    static final String TYPES = "[Content_Types].xml";
    /** The media type, which every OpenDocument file begins with. */
    static final String MEDIA_TYPE = "mimetype";

    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_UNPACKED = 100_000_000;
    private static final long FREE_UNPACKED = 10_000_000;
    private static final int MOST_TIMES = 50;
    private static final int LONGEST_KEPT = 1_000_000;
    private static final int BUFFER = 16_384;
    /** The end record: its mark, its length, and where in it the number of entries and the length of the remark stand. */
    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int END_ENTRIES = 10;
    private static final int END_REMARK = 20;
    private static final int LONGEST_REMARK = 65_535;

    private final Set<String> names = new HashSet<>();
    private final Map<String, String> kept = new HashMap<>();
    private String first = "";
    private long left;
    private int entries;

    private OfficeArchive(int packed) {
        left = Math.min(MOST_UNPACKED, FREE_UNPACKED + (long) MOST_TIMES * packed);
    }

    /** The archive; empty when it is none, is damaged, or is beyond the bounds. */
    static Optional<OfficeArchive> of(byte[] content) {
        OfficeArchive archive = new OfficeArchive(content.length);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                archive.read(entry.getName(), zip);
                if (archive.left < 0 || archive.entries > MOST_ENTRIES) {
                    return Optional.empty();
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
        return archive.names.isEmpty() || archive.names.size() != archive.entries || !archive.isEndOf(content) || archive.isProgram()
                ? Optional.empty() : Optional.of(archive);
    }

    /** Whether the file ends with the end record of an archive of that many entries, and its remark. */
    private boolean isEndOf(byte[] content) {
        ByteBuffer file = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = content.length - END_BYTES; at >= Math.max(0, content.length - END_BYTES - LONGEST_REMARK); at--) {
            if (file.getInt(at) == END && Short.toUnsignedInt(file.getShort(at + END_REMARK)) == content.length - END_BYTES - at) {
                return Short.toUnsignedInt(file.getShort(at + END_ENTRIES)) == entries;
            }
        }
        return false;
    }

    private boolean isProgram() {
        return names.stream().anyMatch(name -> List.of(name.split("[/\\\\]")).contains("..") || name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"))
                || kept.getOrDefault(TYPES, "").toLowerCase(Locale.ROOT).contains("macroenabled");
    }

    private void read(String name, ZipInputStream zip) throws IOException {
        if (names.isEmpty()) {
            first = name;
        }
        names.add(name);
        entries++;
        boolean wanted = name.equals(TYPES) || name.equals(MEDIA_TYPE);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        byte[] some = new byte[BUFFER];
        for (int got = zip.read(some); got >= 0 && left >= 0; got = zip.read(some)) {
            left -= got;
            if (wanted && text.size() < LONGEST_KEPT) {
                text.write(some, 0, got);
            }
        }
        if (wanted) {
            kept.merge(name, text.toString(StandardCharsets.ISO_8859_1), String::concat);
        }
    }

    /** Whether it is a document of Office Open XML with parts in that folder; one whose list of parts declares a document type is none. */
    boolean isOfficeOpen(String folder) {
        String types = kept.getOrDefault(TYPES, "").replace("\0", "").toUpperCase(Locale.ROOT);
        return names.contains(TYPES) && !types.contains("<!DOCTYPE") && names.stream().anyMatch(name -> name.startsWith(folder));
    }

    /** Whether it is an OpenDocument file of that media type. */
    boolean isOpenDocument(String mediaType) {
        return first.equals(MEDIA_TYPE) && kept.get(MEDIA_TYPE).strip().equals(mediaType);
    }
}

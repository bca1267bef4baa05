package eu.binome.practice;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What is in an office document, which is an archive: read once to its end, within bounds, so that no receiver's program unpacks more.
 *
 * <p>Bounds: 2,000 entries; unpacked 100 MB, and no more than 10 MB and fifty times the size of the file.
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
        return archive.names.isEmpty() ? Optional.empty() : Optional.of(archive);
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

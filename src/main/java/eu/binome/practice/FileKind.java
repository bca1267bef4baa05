package eu.binome.practice;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a file begins with, which tells how to read it.
 */
enum FileKind {

    /** Characters. */
    TEXT,
    /** A ZIP: an office file of today. */
    PACKED,
    /** An office file of the time before 2007, or one with a password. */
    OLD_OFFICE;

    private static final int ZIP = 0x504B0304;
    private static final int COMPOUND = 0xD0CF11E0;

    static FileKind of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            int beginning = 0;
            for (byte one : in.readNBytes(Integer.BYTES)) {
                beginning = beginning << Byte.SIZE | one & 0xFF;
            }
            return switch (beginning) {
                case ZIP -> PACKED;
                case COMPOUND -> OLD_OFFICE;
                default -> TEXT;
            };
        }
    }
}

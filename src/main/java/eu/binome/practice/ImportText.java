package eu.binome.practice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The text of a file whose encoding nobody names: UTF-8 with or without its mark, else windows-1252.
 */
final class ImportText {

    private static final char MARK = '\ufeff';
    private static final int BUFFER = 65_536;

    private ImportText() {
    }

    /** The text without a byte order mark; the caller closes it. */
    static BufferedReader open(Path file) throws IOException {
        Charset charset = isUtf8(file) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
        BufferedReader text = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset), BUFFER);
        text.mark(1);
        if (text.read() != MARK) {
            text.reset();
        }
        return text;
    }

    private static boolean isUtf8(Path file) throws IOException {
        char[] read = new char[BUFFER];
        try (Reader strict = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder())) {
            while (strict.read(read) >= 0) {
                // only whether it can be read at all
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}

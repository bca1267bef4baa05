package eu.binome.practice;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file whose encoding nobody names: UTF-8 with or without its mark, else windows-1252.
 */
final class ImportText {

    private static final char MARK = '\ufeff';

    private ImportText() {
    }

    /** The text without a byte order mark. */
    static String of(byte[] content) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException e) {
            text = Charset.forName("windows-1252").decode(ByteBuffer.wrap(content)).toString();
        }
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }
}

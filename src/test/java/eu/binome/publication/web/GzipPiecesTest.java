package eu.binome.publication.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is put together of pieces unpacks to what stood there, checksum included: the JDK's own reader refuses any other. */
class GzipPiecesTest {

    @ParameterizedTest
    @ValueSource(strings = {"alone", "before|after", "|after", "before|", "|", "", "one|two|three", "Café|œuvre|ž"})
    void unpacksToTheWholeWithItsMarks(String text) throws IOException {
        List<byte[]> pieces = Arrays.stream(text.split("\\|", -1)).map(GzipPiecesTest::bytes).toList();
        for (String mark : List.of("Y2E3", "", "another, longer mark")) {
            assertEquals(text.replace("|", mark), unpacked(new GzipPieces(pieces).with(bytes(mark))));
        }
    }

    @Test
    void isSmallForALongPageAndRightBeyondAnyBuffer() throws IOException {
        String before = "<li><a href=\"/publication/practice?id=17\">A practice</a></li>\n".repeat(20_000);
        GzipPieces pieces = new GzipPieces(List.of(bytes("<head>"), bytes(before)));
        byte[] whole = pieces.with(bytes("nonce"));
        assertTrue(whole.length < before.length() / 50, whole.length + " bytes");
        assertEquals("<head>nonce" + before, unpacked(whole));
    }

    @Test
    void takesNoMarkThatDoesNotFitIntoABlock() {
        GzipPieces pieces = new GzipPieces(List.of(bytes("a"), bytes("b")));
        assertThrows(IllegalArgumentException.class, () -> pieces.with(new byte[70_000]));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String unpacked(byte[] packed) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package eu.binome.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import eu.binome.platform.Problem;

class AttachmentCheckTest {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489");
    private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ffe000104a46494600010100000100010000ffdb");

    @Test
    void acceptsWhatIsWhatItsNameSays() {
        assertEquals(AttachmentKind.PDF, AttachmentCheck.kindOf("plan.pdf", PDF));
        assertEquals(AttachmentKind.PNG, AttachmentCheck.kindOf("map.PNG", PNG));
        assertEquals(AttachmentKind.JPEG, AttachmentCheck.kindOf("photo.jpeg", JPEG));
        assertEquals(AttachmentKind.TXT, AttachmentCheck.kindOf("notes.txt", "Łódź, a note".getBytes(StandardCharsets.UTF_8)));
        assertEquals(AttachmentKind.CSV, AttachmentCheck.kindOf("figures.csv", "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(AttachmentKind.DOCX, AttachmentCheck.kindOf("sheet.docx", zip("[Content_Types].xml", "word/document.xml")));
        assertEquals(AttachmentKind.XLSX, AttachmentCheck.kindOf("sheet.xlsx", zip("[Content_Types].xml", "xl/workbook.xml")));
        assertEquals(AttachmentKind.ODT, AttachmentCheck.kindOf("sheet.odt", zip("mimetype=application/vnd.oasis.opendocument.text", "content.xml")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.html", "picture.svg", "run.exe", "macro.docm", "archive.zip", "none", "double.pdf.js"})
    void refusesOtherKinds(String name) {
        assertEquals("practice.files.kind", assertThrows(Problem.class, () -> AttachmentCheck.kindOf(name, PDF)).code());
    }

    @Test
    void refusesContentThatIsSomethingElse() {
        byte[] html = "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        byte[] program = HexFormat.of().parseHex("4d5a90000300000004000000ffff0000b8000000");
        for (String name : new String[] {"plan.pdf", "photo.jpg", "notes.txt", "figures.csv", "sheet.docx", "sheet.ods"}) {
            assertEquals("practice.files.content", assertThrows(Problem.class, () -> AttachmentCheck.kindOf(name, html), name).code());
            assertThrows(Problem.class, () -> AttachmentCheck.kindOf(name, program), name);
            assertThrows(Problem.class, () -> AttachmentCheck.kindOf(name, new byte[0]), name);
        }
        assertThrows(Problem.class, () -> AttachmentCheck.kindOf("sheet.xlsx", zip("[Content_Types].xml", "word/document.xml")));
        assertThrows(Problem.class, () -> AttachmentCheck.kindOf("sheet.docx", zip("anything.txt")));
        assertThrows(Problem.class, () -> AttachmentCheck.kindOf("sheet.ods", zip("mimetype=application/vnd.oasis.opendocument.text")));
    }

    @Test
    void unpacksNoBombToTheEnd() {
        byte[] bomb = zip("zeros=" + "0".repeat(150_000_000), "[Content_Types].xml", "word/document.xml");
        assertEquals("practice.files.content", assertThrows(Problem.class, () -> AttachmentCheck.kindOf("sheet.docx", bomb)).code());
    }

    @Test
    void refusesASmallFileThatBecomesALargeOneAtItsReceivers() {
        byte[] bomb = zip("[Content_Types].xml", "word/document.xml=" + "0".repeat(30_000_000));
        assertEquals("practice.files.content", assertThrows(Problem.class, () -> AttachmentCheck.kindOf("sheet.docx", bomb)).code());
        byte[] open = zip("mimetype=application/vnd.oasis.opendocument.text", "content.xml=" + "0".repeat(30_000_000));
        assertEquals("practice.files.content", assertThrows(Problem.class, () -> AttachmentCheck.kindOf("sheet.odt", open)).code());
        assertEquals(AttachmentKind.DOCX, AttachmentCheck.kindOf("sheet.docx", zip("[Content_Types].xml", "word/document.xml=" + "0".repeat(5_000_000))));
    }

    @Test
    void refusesAnArchiveOfThousandsOfEntries() {
        String[] many = IntStream.range(0, 2_100).mapToObj(i -> i == 0 ? "[Content_Types].xml" : "word/" + i + ".xml").toArray(String[]::new);
        assertEquals("practice.files.content", assertThrows(Problem.class, () -> AttachmentCheck.kindOf("sheet.docx", zip(many))).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<?xml version='1.0'?><!DOCTYPE x [<!ENTITY y 'z'>]><Types/>", "<\0!\0D\0O\0C\0T\0Y\0P\0E\0 \0x\0>\0"})
    void refusesAListOfPartsThatDeclaresADocumentType(String types) {
        byte[] archive = zip("[Content_Types].xml=" + types.replace('=', ' '), "word/document.xml");
        assertEquals("practice.files.content", assertThrows(Problem.class, () -> AttachmentCheck.kindOf("sheet.docx", archive)).code());
    }

    @Test
    void refusesADocumentThatWasCutOffOrHasSomethingBehindIt() {
        byte[] whole = zip("[Content_Types].xml", "word/document.xml");
        byte[] longer = Arrays.copyOf(whole, whole.length + 20);
        int directory = new String(whole, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        for (byte[] damaged : List.of(longer, Arrays.copyOf(whole, directory), Arrays.copyOf(whole, whole.length - 1))) {
            assertEquals("practice.files.content", assertThrows(Problem.class, () -> AttachmentCheck.kindOf("sheet.docx", damaged)).code());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/vbaProject.bin", "word/../../x"})
    void refusesProgramsAndWaysOutOfTheArchive(String name) {
        byte[] archive = zip("[Content_Types].xml", "word/document.xml", name);
        assertEquals("practice.files.content", assertThrows(Problem.class, () -> AttachmentCheck.kindOf("sheet.docx", archive)).code());
        byte[] types = zip("[Content_Types].xml=<Override ContentType \"application/vnd.ms-word.document.macroEnabled.main+xml\"/>", "word/document.xml");
        assertThrows(Problem.class, () -> AttachmentCheck.kindOf("sheet.docx", types));
    }

    @Test
    void refusesAnArchiveWithNamesThatAreNoText() {
        byte[] archive = zip("mimetypé=application/vnd.oasis.opendocument.text");
        for (int i = 0; i < archive.length - 1; i++) {
            if (archive[i] == (byte) 0xc3 && archive[i + 1] == (byte) 0xa9) {
                archive[i + 1] = (byte) 0xff;
            }
        }
        assertEquals("practice.files.content", assertThrows(Problem.class, () -> AttachmentCheck.kindOf("sheet.odt", archive)).code());
    }

    @Test
    void keepsTheNameWithoutFoldersAndControlCharacters() {
        assertEquals("plan.pdf", AttachmentCheck.nameOf("C:\\Users\\anna\\plan.pdf"));
        assertEquals("passwd.txt", AttachmentCheck.nameOf("../../etc/passwd.txt"));
        assertEquals("plan.pdf", AttachmentCheck.nameOf("pl\r\nan.pdf"));
        assertEquals("agnp.html.png", AttachmentCheck.nameOf("a\u202egnp.html.png"));
        String longName = AttachmentCheck.nameOf("x".repeat(300) + ".pdf");
        assertEquals(200, longName.length());
        assertEquals(".pdf", longName.substring(196));
    }

    private static byte[] zip(String... entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String entry : entries) {
                String[] parts = entry.split("=");
                zip.putNextEntry(new ZipEntry(parts[0]));
                zip.write((parts.length > 1 ? parts[1] : "x").getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

package eu.binome.practice.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxTest {

    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    @TempDir
    private Path folder;

    @Test
    void givesBackWhatItWrote() throws IOException {
        List<String> awkward = List.of("=1+1", "-12,5", "+33 1 23", "a\r\nb\tc", "_x000D_", "<&>\"'", "\uD83D\uDE80", " outer ", "\u00a0");
        Path file = folder.resolve("a.xlsx");
        try (XlsxWriter book = new XlsxWriter(Files.newOutputStream(file))) {
            book.sheet(SheetSetting.open("One & two", List.of(10, 20)));
            book.row(awkward.stream().map(Cell::text).toList());
            book.row(List.of(Cell.text(""), Cell.number("1234.5"), Cell.text(""), Cell.fixed("end")));
            book.sheet(new SheetSetting("Hidden", List.of(), true, true, List.of()));
            book.row(List.of(Cell.fixed("secret")));
        }
        assertEquals(List.of("One & two", "Hidden"), names(file));
        assertEquals(List.of(awkward, List.of("", "1234.5", "", "end")), rows(file, "One & two"));
        assertEquals(List.of(List.of("secret")), rows(file, "Hidden"));
    }

    @Test
    void readsWhatSpreadsheetsWrite() throws IOException {
        Path file = zip(Map.of(
                "xl/sharedStrings.xml", "<sst " + MAIN + "><si><t>plain</t></si><si><r><t>cut in</t></r><r><t xml:space=\"preserve\"> runs</t></r>"
                        + "<rPh><t>said</t></rPh></si></sst>",
                "xl/styles.xml", "<styleSheet " + MAIN + "><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd\\/mm\\/yyyy\"/><numFmt numFmtId=\"165\" formatCode=\"0.0 &quot;days&quot;\"/></numFmts>"
                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>",
                "sheet", "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"C2\" t=\"s\"><v>1</v></c><c r=\"D2\" s=\"1\"><v>43174</v></c>"
                        + "<c r=\"E2\" s=\"2\"><v>0.30000000000000004</v></c><c r=\"F2\" t=\"b\"><v>1</v></c><c r=\"G2\" t=\"e\"><v>#N/A</v></c>"
                        + "<c r=\"H2\" t=\"str\"><f>A2</f><v>kept</v></c><c r=\"I2\" s=\"3\"><v>43174.5</v></c><c r=\"J2\"><v>2E5</v></c></row>"));
        assertEquals(List.of(List.of("plain", "", "cut in runs", "2018-03-15", "0.3", "true", "", "kept", "2018-03-15", "200000")), rows(file, "S"));
    }

    @Test
    void followsNothingThatAFileNames() throws IOException {
        Path file = zip(Map.of("xl/sharedStrings.xml", "<!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><sst " + MAIN + "><si><t>&x;</t></si></sst>",
                "sheet", "<row><c t=\"s\"><v>0</v></c></row>"));
        assertThrows(IOException.class, () -> rows(file, "S"));
    }

    @Test
    void writesNoNumberOutThatFillsTheMemory() throws IOException {
        Path file = zip(Map.of("sheet", "<row r=\"2\"><c r=\"A2\"><v>1E999999999</v></c><c r=\"B2\"><v>1E-999999999</v></c><c r=\"C2\"><v>1E308</v></c></row>"));
        assertEquals(List.of(List.of("1E999999999", "1E-999999999", "1" + "0".repeat(308))), rows(file, "S"));
    }

    @Test
    void refusesNumbersThatAreNone() throws IOException {
        Path row = zip(Map.of("sheet", "<row r=\"two\"><c><v>1</v></c></row>"));
        assertThrows(IOException.class, () -> rows(row, "S"));
        Path text = zip(Map.of("sheet", "<row><c t=\"s\"><v>99999999999</v></c></row>"));
        assertThrows(IOException.class, () -> rows(text, "S"));
    }

    @Test
    void refusesWhatIsNoWorkbook() throws IOException {
        Path text = Files.writeString(folder.resolve("x.xlsx"), "no zip");
        assertThrows(IOException.class, () -> new XlsxReader(text));
        Path other = folder.resolve("y.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(other))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
        }
        assertThrows(IOException.class, () -> new XlsxReader(other));
    }

    @Test
    void namesColumnsAsSpreadsheetsDo() {
        assertEquals(List.of("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"), List.of(0, 25, 26, 51, 52, 701, 702).stream().map(XlsxWriter::column).toList());
    }

    @Test
    void locksWhatIsNotToBeAnswered() throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (XlsxWriter book = new XlsxWriter(Files.newOutputStream(file))) {
            book.sheet(new SheetSetting("Form", List.of(), true, false, List.of(new ColumnCheck(1, 9, ColumnCheck.Rule.LENGTH, "300", "Too long", "At most 300."))));
            book.row(List.of(Cell.heading("Summary")));
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String sheet = new String(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(sheet.contains("<sheetProtection sheet=\"1\"") && sheet.contains("sqref=\"B2:B9\"><formula1>300</formula1>"), sheet);
        }
    }

    private static List<String> names(Path file) throws IOException {
        try (XlsxReader book = new XlsxReader(file)) {
            return book.sheetNames();
        }
    }

    private static List<List<String>> rows(Path file, String sheet) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (XlsxReader book = new XlsxReader(file)) {
            book.rows(sheet, (number, cells) -> rows.add(cells));
        }
        return rows;
    }

    /** A workbook with a sheet of these rows, and these parts besides. */
    private Path zip(Map<String, String> parts) throws IOException {
        Map<String, String> all = new LinkedHashMap<>(parts);
        all.put("xl/workbook.xml", "<workbook " + MAIN + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"S\" r:id=\"r1\"/></sheets></workbook>");
        all.put("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"r1\" Target=\"/xl/worksheets/s.xml\"/></Relationships>");
        all.put("xl/worksheets/s.xml", "<worksheet " + MAIN + "><sheetData>" + all.remove("sheet") + "</sheetData></worksheet>");
        Path file = folder.resolve("made.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}

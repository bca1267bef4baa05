package eu.binome.practice.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a workbook, one sheet after the other and row by row: nothing of it stays in memory. Texts stand in their cells as texts, so that
 * no program takes them for formulas, numbers or dates.
 */
public final class XlsxWriter implements AutoCloseable {

    /** Longest text of a cell, in UTF-16 units. */
    public static final int LONGEST_TEXT = 32_767;

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final ZipOutputStream zip;
    private final BufferedWriter out;
    private final List<SheetSetting> sheets = new ArrayList<>();
    private int row;

    /** @param target is closed with this */
    public XlsxWriter(OutputStream target) {
        zip = new ZipOutputStream(target, UTF_8);
        out = new BufferedWriter(new OutputStreamWriter(zip, UTF_8), 65_536);
    }

    /** Begins the next sheet; its first row is its heading. */
    public void sheet(SheetSetting setting) throws IOException {
        endSheet();
        sheets.add(setting);
        row = 0;
        begin("xl/worksheets/sheet" + sheets.size() + ".xml");
        out.write(OfficeXml.document("<worksheet xmlns=\"" + MAIN + "\"><sheetViews><sheetView workbookViewId=\"0\">"
                + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
                + "<sheetFormatPr defaultRowHeight=\"15\"/>"));
        if (!setting.widths().isEmpty()) {
            out.write("<cols>" + IntStream.range(0, setting.widths().size()).mapToObj(i -> "<col min=\"" + (i + 1) + "\" max=\"" + (i + 1)
                    + "\" width=\"" + setting.widths().get(i) + "\" customWidth=\"1\"/>").collect(Collectors.joining()) + "</cols>");
        }
        out.write("<sheetData>");
    }

    /** Writes the next row of the sheet. */
    public void row(List<Cell> cells) throws IOException {
        row++;
        out.write("<row r=\"" + row + "\">");
        for (int i = 0; i < cells.size(); i++) {
            cell(column(i) + row, cells.get(i));
        }
        out.write("</row>");
    }

    private void cell(String place, Cell cell) throws IOException {
        String start = "<c r=\"" + place + "\" s=\"" + cell.style().ordinal() + "\"";
        if (cell.text().isEmpty()) {
            out.write(start + "/>");
        } else if (cell.style() == Cell.Style.NUMBER) {
            out.write(start + "><v>" + OfficeXml.escape(cell.text()) + "</v></c>");
        } else {
            out.write(start + " t=\"inlineStr\"><is><t xml:space=\"preserve\">");
            out.write(OfficeXml.escapeCell(cell.text()));
            out.write("</t></is></c>");
        }
    }

    /** The letters of a column. */
    public static String column(int index) {
        String letters = "";
        for (int rest = index; rest >= 0; rest = rest / 26 - 1) {
            letters = (char) ('A' + rest % 26) + letters;
        }
        return letters;
    }

    private void endSheet() throws IOException {
        if (sheets.isEmpty()) {
            return;
        }
        SheetSetting setting = sheets.getLast();
        out.write("</sheetData>");
        if (setting.locked()) {
            out.write("<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatColumns=\"0\" formatRows=\"0\"/>");
        }
        if (!setting.checks().isEmpty()) {
            out.write("<dataValidations count=\"" + setting.checks().size() + "\">");
            for (ColumnCheck check : setting.checks()) {
                out.write(validation(check));
            }
            out.write("</dataValidations>");
        }
        out.write("</worksheet>");
        end();
    }

    private static String validation(ColumnCheck check) {
        String column = column(check.column());
        String kind = check.kind() == ColumnCheck.Rule.CHOICE ? "type=\"list\"" : "type=\"textLength\" operator=\"lessThanOrEqual\"";
        return "<dataValidation " + kind + " allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\" errorTitle=\""
                + OfficeXml.escape(check.title()) + "\" error=\"" + OfficeXml.escape(check.message()) + "\" sqref=\"" + column + "2:" + column
                + check.lastRow() + "\"><formula1>" + OfficeXml.escape(check.rule()) + "</formula1></dataValidation>";
    }

    @Override
    public void close() throws IOException {
        endSheet();
        part("xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + LINKS + "\"><sheets>" + each(i -> "<sheet name=\""
                + OfficeXml.escape(sheets.get(i - 1).name()) + "\" sheetId=\"" + i + "\" "
                + (sheets.get(i - 1).hidden() ? "state=\"hidden\" " : "") + "r:id=\"rId" + i + "\"/>") + "</sheets></workbook>");
        part("xl/_rels/workbook.xml.rels", relations(each(i -> relation(i, LINKS + "/worksheet", "worksheets/sheet" + i + ".xml"))
                + relation(sheets.size() + 1, LINKS + "/styles", "styles.xml")));
        part("xl/styles.xml", XlsxStyles.document(MAIN));
        part("_rels/.rels", relations(relation(1, LINKS + "/officeDocument", "xl/workbook.xml")));
        part("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + type("/xl/workbook.xml", "sheet.main+xml") + type("/xl/styles.xml", "styles+xml")
                + each(i -> type("/xl/worksheets/sheet" + i + ".xml", "worksheet+xml")) + "</Types>");
        zip.close();
    }

    private String each(IntFunction<String> text) {
        return IntStream.rangeClosed(1, sheets.size()).mapToObj(text).collect(Collectors.joining());
    }

    private static String relations(String each) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + each + "</Relationships>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPES + type + "\"/>";
    }

    private void part(String name, String content) throws IOException {
        begin(name);
        out.write(OfficeXml.document(content));
        end();
    }

    private void begin(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
    }

    private void end() throws IOException {
        out.flush();
        zip.closeEntry();
    }
}

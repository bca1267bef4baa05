package eu.binome.practice.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a form as a DOCX: headings that make a table of contents, one content control a field, and only those may be written in.
 */
public final class DocxWriter {

    /** What stands in an empty field, so that there is something to click on. */
    static final String EMPTY = "…";

    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.";

    private final DocxForm form;
    private int controls;

    private DocxWriter(DocxForm form) {
        this.form = form;
    }

    /** Writes the document; the stream is closed. */
    public static void write(DocxForm form, OutputStream target) throws IOException {
        DocxWriter writer = new DocxWriter(form);
        try (ZipOutputStream zip = new ZipOutputStream(target, UTF_8)) {
            part(zip, "[Content_Types].xml", "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\""
                    + "application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                    + type("/word/document.xml", TYPES + "wordprocessingml.document.main+xml") + type("/word/styles.xml", TYPES + "wordprocessingml.styles+xml")
                    + type("/word/settings.xml", TYPES + "wordprocessingml.settings+xml") + type("/docProps/custom.xml", TYPES + "custom-properties+xml")
                    + type("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml") + "</Types>");
            part(zip, "_rels/.rels", relations(relation(1, LINKS + "/officeDocument", "word/document.xml")
                    + relation(2, PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml")
                    + relation(3, LINKS + "/custom-properties", "docProps/custom.xml")));
            part(zip, "word/_rels/document.xml.rels", relations(relation(1, LINKS + "/styles", "styles.xml") + relation(2, LINKS + "/settings", "settings.xml")));
            part(zip, "word/document.xml", writer.document());
            part(zip, "word/styles.xml", DocxStyles.document(MAIN, form.language()));
            part(zip, "word/settings.xml", "<w:settings xmlns:w=\"" + MAIN + "\"><w:documentProtection w:edit=\"forms\" w:enforcement=\"1\"/></w:settings>");
            part(zip, "docProps/core.xml", "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                    + "<dc:title>" + OfficeXml.escape(form.title()) + "</dc:title><dc:language>" + form.language().toLanguageTag() + "</dc:language></cp:coreProperties>");
            part(zip, "docProps/custom.xml", writer.properties());
        }
    }

    private String document() {
        StringBuilder body = new StringBuilder(paragraph("Title", form.title()));
        if (!form.lead().isEmpty()) {
            body.append(paragraph("Lead", form.lead()));
        }
        for (DocxForm.Part part : form.parts()) {
            body.append(paragraph("Heading1", part.heading()));
            part.fields().forEach(field -> body.append(field(field)));
        }
        return "<w:document xmlns:w=\"" + MAIN + "\"><w:body>" + body + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                + "<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"709\" w:footer=\"709\" w:gutter=\"0\"/></w:sectPr>"
                + "</w:body></w:document>";
    }

    private String field(DocxForm.Field field) {
        String hint = field.hint().isEmpty() ? "" : paragraph("Hint", field.hint());
        controls++;
        String kind = field.choices().isEmpty() ? "<w:text w:multiLine=\"1\"/>"
                : "<w:dropDownList>" + field.choices().stream().map(choice -> "<w:listItem w:displayText=\"" + OfficeXml.escape(choice) + "\" w:value=\""
                        + OfficeXml.escape(choice) + "\"/>").collect(Collectors.joining()) + "</w:dropDownList>";
        return paragraph("Heading2", field.label()) + hint + "<w:sdt><w:sdtPr><w:alias w:val=\"" + OfficeXml.escape(field.label()) + "\"/><w:tag w:val=\""
                + OfficeXml.escape(field.tag()) + "\"/><w:id w:val=\"" + controls + "\"/><w:lock w:val=\"sdtLocked\"/>" + (field.text().isEmpty() ? "<w:showingPlcHdr/>" : "") + kind
                + "</w:sdtPr><w:sdtContent><w:p><w:pPr><w:pStyle w:val=\"Answer\"/></w:pPr><w:r><w:rPr><w:lang w:val=\"" + field.language().toLanguageTag()
                + "\"/></w:rPr>" + runs(field.text().isEmpty() ? EMPTY : field.text()) + "</w:r></w:p></w:sdtContent></w:sdt>";
    }

    private static String paragraph(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r>" + runs(text) + "</w:r></w:p>";
    }

    /** The text with its line ends and tabs. */
    private static String runs(String text) {
        return text.lines().map(line -> Arrays.stream(line.split("\t", -1))
                .map(piece -> "<w:t xml:space=\"preserve\">" + OfficeXml.escape(piece) + "</w:t>").collect(Collectors.joining("<w:tab/>")))
                .collect(Collectors.joining("<w:br/>"));
    }

    private String properties() {
        StringBuilder each = new StringBuilder();
        int id = 2;
        for (Map.Entry<String, String> property : form.properties().entrySet()) {
            each.append("<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"").append(id++).append("\" name=\"")
                    .append(OfficeXml.escape(property.getKey())).append("\"><vt:lpwstr>").append(OfficeXml.escape(property.getValue())).append("</vt:lpwstr></property>");
        }
        return "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\""
                + " xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">" + each + "</Properties>";
    }

    private static String relations(String each) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + each + "</Relationships>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(OfficeXml.document(content).getBytes(UTF_8));
        zip.closeEntry();
    }
}

package eu.binome.practice.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxTest {

    private static final String TEXT = "First <line> & \"more\"\n\nthird\twith a tab, no\u00a0break, \uD83D\uDE80 -12,5";

    @TempDir
    private Path folder;

    @Test
    void givesBackWhatItWrote() throws IOException {
        Path file = written();
        DocxReader read = DocxReader.read(file);
        assertEquals(Map.of("context", TEXT, "scope", "Local", "empty", ""), read.fields());
        assertEquals(Map.of("binome.practice", "7"), read.properties());
    }

    @Test
    void isReadByHeadingsAndLanguageAndLetsOnlyTheAnswersBeChanged() throws IOException {
        try (ZipFile zip = new ZipFile(written().toFile())) {
            assertTrue(part(zip, "word/styles.xml").contains("<w:name w:val=\"heading 1\"/>") && part(zip, "word/styles.xml").contains("<w:lang w:val=\"fr\"/>"));
            assertTrue(part(zip, "word/settings.xml").contains("w:edit=\"forms\" w:enforcement=\"1\""));
            String document = part(zip, "word/document.xml");
            assertTrue(document.contains("<w:lang w:val=\"en\"/>") && document.contains("<w:dropDownList>") && document.contains("w:val=\"sdtLocked\""), document);
            assertTrue(part(zip, "docProps/core.xml").contains("<dc:title>A practice</dc:title>"));
        }
    }

    @Test
    void readsTextsHoweverAWordProcessorCutsThem() throws IOException {
        DocxReader read = DocxReader.read(document("""
                <w:sdt><w:sdtPr><w:tag w:val="a"/></w:sdtPr><w:sdtContent><w:p><w:pPr><w:tabs><w:tab w:pos="720"/></w:tabs></w:pPr>
                <w:r><w:t>One te</w:t></w:r><w:proofErr/><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">xt in </w:t></w:r><w:ins><w:r><w:t>runs</w:t></w:r></w:ins>
                <w:del><w:r><w:delText>gone</w:delText><w:t>gone</w:t></w:r></w:del><w:r><w:br/><w:t>next</w:t><w:tab/><w:t>x</w:t></w:r></w:p><w:p><w:r><w:t>paragraph</w:t></w:r></w:p></w:sdtContent></w:sdt>
                <w:p><w:r><w:t>before </w:t></w:r><w:sdt><w:sdtPr><w:tag w:val="b"/></w:sdtPr><w:sdtContent><w:r><w:t>inline</w:t></w:r></w:sdtContent></w:sdt></w:p>
                <w:sdt><w:sdtPr><w:tag w:val="c"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Click here</w:t></w:r></w:p></w:sdtContent></w:sdt>
                """));
        assertEquals(Map.of("a", "One text in runs\nnext\tx\nparagraph", "b", "inline", "c", ""), read.fields());
    }

    @Test
    void refusesControlsThatAreNestedWithoutEnd() throws IOException {
        Path deep = document("<w:sdt>".repeat(17) + "<w:t>x</w:t>" + "</w:sdt>".repeat(17));
        assertThrows(IOException.class, () -> DocxReader.read(deep));
    }

    @Test
    void refusesWhatIsNoDocument() throws IOException {
        Path text = Files.writeString(folder.resolve("x.docx"), "no zip");
        assertThrows(IOException.class, () -> DocxReader.read(text));
        Path entity = document("</w:body>&x;<w:body>");
        assertThrows(IOException.class, () -> DocxReader.read(entity));
    }

    private Path written() throws IOException {
        DocxForm form = new DocxForm(Locale.FRENCH, "A practice", "Lead", List.of(new DocxForm.Part("Heading", List.of(
                new DocxForm.Field("context", "Context", "At most 1,500.", Locale.ENGLISH, TEXT, List.of()),
                new DocxForm.Field("scope", "Reach", "", Locale.FRENCH, "Local", List.of("Local", "National")),
                new DocxForm.Field("empty", "Empty", "", Locale.ENGLISH, "", List.of())))), Map.of("binome.practice", "7"));
        Path file = folder.resolve("a.docx");
        DocxWriter.write(form, Files.newOutputStream(file));
        return file;
    }

    private Path document(String body) throws IOException {
        Path file = folder.resolve("made.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body + "</w:body></w:document>")
                    .getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private static String part(ZipFile zip, String name) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
}

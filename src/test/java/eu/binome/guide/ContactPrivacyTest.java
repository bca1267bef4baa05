package eu.binome.guide;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import eu.binome.guide.render.Chapter;
import eu.binome.guide.render.GuideDocument;
import eu.binome.guide.render.GuidePdf;
import eu.binome.guide.render.Imprint;
import eu.binome.guide.render.Prose;
import eu.binome.guide.render.Publisher;
import eu.binome.platform.Languages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The form promises that visitors do not see whom to ask; a guide is for visitors. */
class ContactPrivacyTest {

    private static final List<String> PRIVATE = List.of("Jane Roe", "jane@example.eu");

    @Test
    void noLanguageOfTheGuidePrintsTheContactOfAPractice() throws Exception {
        for (String language : Languages.ALL) {
            try (PDDocument pdf = Loader.loadPDF(print(Locale.of(language)))) {
                String text = new PDFTextStripper().getText(pdf);
                assertTrue(text.contains("Wigan Council"), language);
                assertHoldsNoContact(language, text);
                assertHoldsNoContact(language, pdf.getDocumentInformation().getCOSObject().toString());
                assertHoldsNoContact(language, streams(pdf));
            }
        }
    }

    private static void assertHoldsNoContact(String language, String text) {
        PRIVATE.forEach(word -> assertFalse(text.contains(word), language + ": " + word));
    }

    /** Metadata and whatever else the file carries, as far as it is text. */
    private static String streams(PDDocument pdf) throws Exception {
        COSDocument document = pdf.getDocument();
        StringBuilder all = new StringBuilder();
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            if (document.getObjectFromPool(key).getObject() instanceof COSStream stream && !stream.containsKey(COSName.LENGTH1)) {
                all.append(new String(stream.createInputStream().readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    private static byte[] print(Locale language) throws Exception {
        var sheet = new SheetWriter(language, List.of(SheetWriterTest.WIGAN)).sheet(SheetWriterTest.practice(SheetWriterTest.facts(true)));
        GuideDocument guide = new GuideDocument(language, "Guide", "", new Publisher("TEST", "", ""), "2026", Prose.NONE,
                List.of(new Chapter(1, "Theme", Prose.NONE, List.of(sheet))), List.of(), new Imprint(List.of(), Prose.NONE));
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        new GuidePdf().write(guide, target, page -> { });
        return target.toByteArray();
    }
}

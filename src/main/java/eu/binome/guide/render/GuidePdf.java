package eu.binome.guide.render;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.IntConsumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Prints a guide as a PDF that is archivable (PDF/A-3a) and accessible (PDF/UA-1).
 *
 * <p>Nothing outside the document is fetched, whatever address stands in it.
 */
public final class GuidePdf {

    private static final float PDF_VERSION = 1.7f;

    private final GuideMarkup markup = new GuideMarkup();

    /**
     * Writes the PDF; the stream stays open.
     *
     * @param pageDone told the number of pages painted so far, from 1
     * @throws IOException when the stream refuses
     */
    public void write(GuideDocument guide, OutputStream target, IntConsumer pageDone) throws IOException {
        print(markup.forPrint(guide), target, pageDone);
    }

    /**
     * Writes the first practice alone, without cover and contents; the stream stays open.
     *
     * @throws IOException when the stream refuses
     */
    public void writeSheet(GuideDocument guide, OutputStream target) throws IOException {
        print(markup.sheetForPrint(guide), target, done -> { });
    }

    private static void print(String content, OutputStream target, IntConsumer pageDone) throws IOException {
        try (PDDocument document = new PDDocument(); DocumentFonts fonts = new DocumentFonts(document)) {
            PdfRendererBuilder builder = builder(document, pageDone);
            fonts.registerWith(builder);
            builder.withHtmlContent(content, "");
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                document.save(target);
            }
        }
    }

    private static PdfRendererBuilder builder(PDDocument document, IntConsumer pageDone) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.usePdfVersion(PDF_VERSION);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer("Binôme");
        builder.useReplacementText("?");
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.useUriResolver((base, address) -> address.startsWith("#") ? address : null);
        builder.usePageSupplier((target, width, height, index, shadow) -> {
            PDPage page = new PDPage(new PDRectangle(width, height));
            target.addPage(page);
            pageDone.accept(index + 1);
            return page;
        });
        return builder;
    }
}

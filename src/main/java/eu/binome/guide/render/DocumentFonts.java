package eu.binome.guide.render;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Embeds the open typefaces in one PDF: Source Serif 4, Source Sans 3, and Noto Sans for what these two lack.
 *
 * <p>Glyph substitution is off: ligatures such as <em>fj</em> have no character of their own, so text could not be
 * read back from the file and PDF/A would refuse it.
 */
final class DocumentFonts implements AutoCloseable {

    private static final String FOLDER = "fonts/";
    private static final List<Face> FACES = List.of(
            new Face("Source Serif 4", 400, FontStyle.NORMAL, "source-serif-4/400Regular/SourceSerif4_400Regular"),
            new Face("Source Serif 4", 400, FontStyle.ITALIC,
                    "source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic"),
            new Face("Source Serif 4", 600, FontStyle.NORMAL, "source-serif-4/600SemiBold/SourceSerif4_600SemiBold"),
            new Face("Source Sans 3", 400, FontStyle.NORMAL, "source-sans-3/400Regular/SourceSans3_400Regular"),
            new Face("Source Sans 3", 400, FontStyle.ITALIC,
                    "source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic"),
            new Face("Source Sans 3", 600, FontStyle.NORMAL, "source-sans-3/600SemiBold/SourceSans3_600SemiBold"),
            new Face("Noto Sans", 400, FontStyle.NORMAL, "noto-sans/400Regular/NotoSans_400Regular"),
            new Face("Noto Sans", 600, FontStyle.NORMAL, "noto-sans/600SemiBold/NotoSans_600SemiBold"));

    private final PDDocument document;
    private final List<TrueTypeFont> opened = new ArrayList<>();

    DocumentFonts(PDDocument document) {
        this.document = document;
    }

    /** Offers every face to the engine; a face is read only when the text needs it. */
    void registerWith(PdfRendererBuilder builder) {
        for (Face face : FACES) {
            builder.useFont(new LazyFace(face), face.family(), face.weight(), face.style(), true);
        }
    }

    /** Lets go of the font files; only after the document was saved, which draws the used glyphs from them. */
    @Override
    public void close() throws IOException {
        for (TrueTypeFont font : opened) {
            font.close();
        }
    }

    private PDFont open(Face face) {
        try (InputStream file = DocumentFonts.class.getResourceAsStream(FOLDER + face.file() + ".ttf")) {
            if (file == null) {
                throw new IllegalStateException("Typeface missing from the build: " + face.file());
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            font.setEnableGsub(false);
            ReadableCharacters.in(font);
            opened.add(font);
            return PDType0Font.load(document, font, true);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Typeface cannot be read: " + face.file(), unreadable);
        }
    }

    private record Face(String family, int weight, FontStyle style, String file) {
    }

    private final class LazyFace extends PDFontSupplier {

        private final Face face;

        LazyFace(Face face) {
            super(null);
            this.face = face;
        }

        @Override
        public PDFont supply() {
            return open(face);
        }
    }
}

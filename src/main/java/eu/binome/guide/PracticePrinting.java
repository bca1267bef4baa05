package eu.binome.guide;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

import eu.binome.guide.render.GuideDocument;
import eu.binome.guide.render.GuidePdf;
import eu.binome.practice.PracticeId;
import eu.binome.practice.PracticeReading;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Sets one practice as a PDF that is archivable and accessible, as a guide would print it.
 */
@ApplicationScoped
@Transactional
public class PracticePrinting {

    private final PracticeReading reading;
    private final GuideCompiler compiler;
    private final GuidePdf pdf = new GuidePdf();

    @Inject
    PracticePrinting(PracticeReading reading, GuideCompiler compiler) {
        this.reading = reading;
        this.compiler = compiler;
    }

    protected PracticePrinting() {
        this(null, null);
    }

    /** The practice in a language, where it has none of its texts in that one in the language that comes next. */
    @Requires(Permission.READ_PRACTICE)
    public InputStream pdf(PracticeId id, Locale language) {
        GuideDocument sheet = compiler.sheet(reading.open(id).detail(), language);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            pdf.writeSheet(sheet, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ByteArrayInputStream(content.toByteArray());
    }
}
